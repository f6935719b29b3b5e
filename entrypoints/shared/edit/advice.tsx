import { useEffect, useState } from 'preact/hooks';
import type { Finding } from '../../../core/coach';
import { readNumber } from '../../../core/words';
import { isLimit, type KeyResultDraft } from './key-result-draft';
import { unitFromText } from './unit-text';

type Coach = typeof import('../../../core/coach');

/** The coach, loaded when there is something to look at. */
export function useCoach(isWanted: boolean): Coach | undefined {
  const [coach, setCoach] = useState<Coach>();
  useEffect(() => {
    if (isWanted && !coach) void import('../../../core/coach').then(setCoach);
  }, [isWanted]);
  return coach;
}

/** Advice about a key result that is being written. It never blocks, and it waits until a field is left. */
export function AdviceWhileWriting({ draft, locale }: { draft: KeyResultDraft; locale: string }) {
  const coach = useCoach(draft.title.trim() !== '');
  if (!coach || !draft.title.trim()) return null;
  const number = (text: string) => {
    const read = readNumber(text, locale);
    return read.ok ? read.value : undefined;
  };
  const found: Finding[] = coach.adviseKeyResult({
    title: draft.title,
    metric: isLimit(draft.kind) ? 'maintain' : draft.kind,
    start: number(draft.start),
    target: number(draft.target),
    unit: unitFromText(draft.unit),
  });
  return (
    <>
      {found.map((finding) => {
        const { text, reason } = coach.adviceText(finding, locale);
        return (
          <div key={finding.rule} class="advice">
            <p>{text}</p>
            <p class="quiet">{reason}</p>
          </div>
        );
      })}
    </>
  );
}
