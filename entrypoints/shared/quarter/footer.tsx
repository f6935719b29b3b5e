import { sayUi } from '../words/ui';

interface FooterProps {
  locale: string;
  notice: string;
  aloud: string;
  letters: boolean;
  onEmbed?(): void;
  onHelp(): void;
}

/** What to do with the whole quarter, what the last action said, and the keys. */
export function Footer({ locale, notice, aloud, letters, onEmbed, onHelp }: FooterProps) {
  return (
    <footer class="bottom">
      {onEmbed && (
        <button type="button" onClick={onEmbed}>
          {sayUi(locale, 'embed')}
        </button>
      )}
      <p class="notice" role="status">
        {notice}
        <span class="aloud">{aloud}</span>
      </p>
      {!notice && letters && (
        <p class="hints" aria-hidden="true">
          <kbd>J</kbd> <kbd>K</kbd> {sayUi(locale, 'keysMove')} · <kbd>Z</kbd> {sayUi(locale, 'keysUndo')} ·
        </p>
      )}
      <button type="button" class="key" aria-label={sayUi(locale, 'keys')} onClick={onHelp}>
        ?
      </button>
    </footer>
  );
}
