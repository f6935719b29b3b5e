import { useState } from 'preact/hooks';
import { sayEmbed } from '../words/embed';

/** The files that make an embed page, as this extension carries them. */
const files = ['embed.html', 'embed.js', 'embed.css', 'okr-widgets.js', 'okr-strategy.js', 'okr-kit.js'];

interface EmbedPageProps {
  page?: string;
  locale: string;
  onPage(page: string): void;
}

/** Where the person's own embed page is, and how to come by one. */
export function EmbedPage({ page, locale, onPage }: EmbedPageProps) {
  const [text, setText] = useState(page ?? '');
  const [isWrong, setWrong] = useState(false);
  const keep = () => {
    const address = addressOf(text);
    setWrong(address === undefined);
    if (address !== undefined && address !== (page ?? '')) onPage(address);
  };
  return (
    <div class="embed-page">
      <label class="stack">
        <span>{sayEmbed(locale, 'pageAddress')}</span>
        <input
          type="url"
          maxLength={1000}
          value={text}
          placeholder={sayEmbed(locale, 'pageAddressPlaceholder')}
          aria-invalid={isWrong || undefined}
          onInput={(event) => setText(event.currentTarget.value)}
          onChange={keep}
        />
      </label>
      {isWrong && (
        <p class="problem" role="alert">
          {sayEmbed(locale, 'pageAddressWrong')}
        </p>
      )}
      {!page && (
        <>
          <ol class="quiet">
            <li>
              {sayEmbed(locale, 'pageStepFiles')}
              <p class="files-of-page">
                {files.map((name) => (
                  <a key={name} href={`/site/${name}`} download={name}>
                    {sayEmbed(locale, 'file', { name })}
                  </a>
                ))}
              </p>
            </li>
            <li>{sayEmbed(locale, 'pageStepAddress')}</li>
          </ol>
          <p class="quiet">{sayEmbed(locale, 'pageNotNeeded')}</p>
        </>
      )}
    </div>
  );
}

/** The address as a link may carry it: https (http on this machine), no credentials; '' takes it away. */
function addressOf(text: string): string | undefined {
  if (!text.trim()) return '';
  try {
    const url = new URL(text.trim());
    const isLocal = url.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
    if ((url.protocol !== 'https:' && !isLocal) || url.username || url.password) return undefined;
    url.hash = '';
    return url.href;
  } catch {
    return undefined;
  }
}
