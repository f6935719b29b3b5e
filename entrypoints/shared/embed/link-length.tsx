import { useEffect, useRef, useState } from 'preact/hooks';
import { type LinkPart, linkSavings, longestForNotion } from '../../../core/publish';
import type { Snapshot } from '../../../core/snapshot';
import { sayEmbed } from '../words/embed';

interface LinkLengthProps {
  length: number;
  snapshot: Snapshot;
  page: string;
  locale: string;
  onLeaveOut(part: LinkPart): void;
}

/** How long a link is, its address included; where that is too much, what can be left out and what each saves. */
export function LinkLength({ length, snapshot, page, locale, onLeaveOut }: LinkLengthProps) {
  const [savings, setSavings] = useState<Awaited<ReturnType<typeof linkSavings>>>([]);
  const said = useRef<HTMLParagraphElement>(null);
  const isTooLong = length > longestForNotion;
  useEffect(() => {
    setSavings([]);
    if (!isTooLong) return;
    let isGone = false;
    void linkSavings(snapshot, page).then((found) => {
      if (!isGone) setSavings(found);
    });
    return () => {
      isGone = true;
    };
  }, [JSON.stringify(snapshot), page, isTooLong]);
  const words = { count: length, most: longestForNotion };
  const leaveOut = (part: LinkPart) => {
    onLeaveOut(part);
    // The buttons are gone until what is left is measured.
    said.current?.focus();
  };
  return (
    <div class="link-length">
      <p ref={said} class={isTooLong ? 'problem' : 'quiet'} role="status" tabIndex={-1}>
        {sayEmbed(locale, isTooLong ? 'tooLong' : 'length', words)}
      </p>
      {isTooLong &&
        savings.map(({ part, saves }) => (
          <button key={part} type="button" onClick={() => leaveOut(part)}>
            {sayEmbed(locale, `leaveOut.${part}`, { count: saves })}
          </button>
        ))}
    </div>
  );
}
