import { useState } from 'preact/hooks';
import { handOver } from '../../shared/backup/backup-file';
import { sayTakeOut } from '../../shared/words/take-out';
import type { TakenOut, Way } from './ways';

interface OutcomeProps {
  way: Way;
  made: TakenOut;
  cycle: string;
  locale: string;
}

/** As much as anybody looks at; a page with megabytes of text in it answers no more. */
const longestShown = 20_000;

/** What goes out, as it will be read, and the ways to get it. */
export function Outcome({ way, made: { text, html }, cycle, locale }: OutcomeProps) {
  const [said, setSaid] = useState('');
  const copy = async () => {
    const item = {
      'text/plain': new Blob([text], { type: 'text/plain' }),
      ...(html === undefined ? {} : { 'text/html': new Blob([html], { type: 'text/html' }) }),
    };
    try {
      await navigator.clipboard.write([new ClipboardItem(item)]);
      setSaid(sayTakeOut(locale, 'copied'));
    } catch {
      setSaid(sayTakeOut(locale, 'notCopied'));
    }
  };
  const save = () => {
    const name = `pacemark-${cycle}-${way.id}.${way.extension}`;
    const page = html && `<!doctype html><meta charset="utf-8">${html}`;
    handOver(new Blob([way.needsMark ? '\ufeff' : '', page ?? text], { type: way.type }), name);
    setSaid(sayTakeOut(locale, 'saved', { name }));
  };
  return (
    <>
      <div class="finish">
        <button type="button" class="primary" onClick={() => void copy()}>
          {sayTakeOut(locale, 'copy')}
        </button>
        <button type="button" onClick={save}>
          {sayTakeOut(locale, 'save')}
        </button>
        <span role="status">{said}</span>
      </div>
      <section aria-label={sayTakeOut(locale, 'shown')}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than the page is scrolled by keys too */}
        <pre class="taken-out" tabIndex={0}>
          {text.slice(0, longestShown)}
        </pre>
        {text.length > longestShown && <p class="quiet">{sayTakeOut(locale, 'shortened')}</p>}
      </section>
    </>
  );
}
