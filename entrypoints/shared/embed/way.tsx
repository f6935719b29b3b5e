import { useEffect, useState } from 'preact/hooks';
import { type LinkPart, type Made, sayPublish, type Target } from '../../../core/publish';
import type { Snapshot } from '../../../core/snapshot';
import { sayEmbed } from '../words/embed';
import { EmbedPage } from './embed-page';
import { LinkLength } from './link-length';

interface WayProps {
  target: Target;
  snapshot: Snapshot;
  today: string;
  locale: string;
  /** Address of the person's own embed page; until there is one, only what needs none can be copied. */
  page?: string;
  onPage(page: string): void;
  onLeaveOut(part: LinkPart): void;
}

/** One way to publish: what it is, what its place must allow, and the button that copies it. */
export function Way({ target, snapshot, today, locale, page, onPage, onLeaveOut }: WayProps) {
  const [made, setMade] = useState<Made>();
  const [outcome, setOutcome] = useState<'copied' | 'notCopied'>();
  const isPossible = target.needs === 'nothing' || page !== undefined;
  const key = JSON.stringify([snapshot, page, today, locale]);
  // Made before it is asked for: the clipboard takes only what is there when the button is pressed.
  useEffect(() => {
    setOutcome(undefined);
    if (!isPossible) return setMade(undefined);
    let isGone = false;
    const script = page ? new URL('okr-widgets.js', page).href : '';
    void Promise.resolve(target.make(snapshot, { today, locale, script, page: page ?? '' })).then(
      (result) => {
        if (!isGone) setMade(result);
      },
    );
    return () => {
      isGone = true;
    };
  }, [key]);

  const copy = async () => {
    if (!made) return;
    try {
      await navigator.clipboard.write([new ClipboardItem(blobsOf(made))]);
      setOutcome('copied');
    } catch {
      setOutcome('notCopied');
    }
  };

  const length = target.id === 'embed-link' ? made?.text.length : undefined;
  return (
    <section class="way-out" data-target={target.id}>
      <div>
        <h2>{sayPublish(locale, target.label)}</h2>
        <p class="quiet">{sayPublish(locale, target.about)}</p>
      </div>
      <button
        type="button"
        class={target.needs === 'nothing' ? 'primary' : ''}
        disabled={!made}
        onClick={() => void copy()}
      >
        {sayEmbed(locale, 'copy')}
      </button>
      {!isPossible && target.needs !== 'frame' && <p class="quiet">{sayEmbed(locale, 'needsPage')}</p>}
      {target.needs === 'frame' && <EmbedPage page={page} locale={locale} onPage={onPage} />}
      {length !== undefined && page && (
        <LinkLength length={length} snapshot={snapshot} page={page} locale={locale} onLeaveOut={onLeaveOut} />
      )}
      <p class="quiet" role="status">
        {outcome && sayEmbed(locale, outcome)}
      </p>
      {outcome === 'notCopied' && made && <textarea readOnly rows={4} value={made.html ?? made.text} />}
    </section>
  );
}

const blobsOf = ({ text, html }: Made): Record<string, Blob> => ({
  'text/plain': new Blob([text], { type: 'text/plain' }),
  ...(html !== undefined && { 'text/html': new Blob([html], { type: 'text/html' }) }),
});
