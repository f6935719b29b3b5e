import { useState } from 'preact/hooks';
import { askForSite, siteOf } from '../../capture/sites';
import { type LiveKey, sayLive } from '../../shared/words/live';

/** One more site by its address; the browser asks for just that one. */
export function SiteField({ locale, onAllowed }: { locale: string; onAllowed(): void }) {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<LiveKey>();
  const allow = async () => {
    const site = URL.canParse(text.trim()) ? siteOf(text.trim()) : undefined;
    if (!site) return setProblem('notSite');
    const isGiven = await askForSite(site).catch(() => false);
    setProblem(isGiven ? undefined : 'refused');
    if (!isGiven) return;
    setText('');
    onAllowed();
  };
  return (
    <form
      class="setting"
      onSubmit={(event) => {
        event.preventDefault();
        void allow();
      }}
    >
      <label for="another-site">{sayLive(locale, 'addSite')}</label>
      <div class="setting-field">
        <input
          id="another-site"
          inputMode="url"
          maxLength={1000}
          placeholder={sayLive(locale, 'addSitePlaceholder')}
          aria-invalid={problem === 'notSite' || undefined}
          aria-describedby="said-another-site"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit">{sayLive(locale, 'allow')}</button>
      </div>
      {problem && (
        <p id="said-another-site" class="problem said" role="alert">
          {sayLive(locale, problem)}
        </p>
      )}
    </form>
  );
}
