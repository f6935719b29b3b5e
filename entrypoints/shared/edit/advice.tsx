import { useEffect, useState } from 'preact/hooks';
import type { Finding } from '../../../core/coach';
import type { Settings } from '../../../core/model/records';
import { readNumber } from '../../../core/words';
import { isLimit, type KeyResultDraft, unitOfDraft } from './key-result-draft';

export type Coach = typeof import('../../../core/coach');

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
  const found = coach.adviseKeyResult({
    title: draft.title,
    metric: isLimit(draft.kind) ? 'maintain' : draft.kind,
    start: number(draft.start),
    target: number(draft.target),
    unit: unitOfDraft(draft, locale),
  });
  return <Found found={found} coach={coach} locale={locale} />;
}

interface ObjectiveAdviceProps {
  title: string;
  /** Objectives of the cycle, this one among them. */
  objectives: number;
  settings: Settings;
  locale: string;
}

/** Advice about an objective that is being written. */
export function ObjectiveAdvice({ title, objectives, settings, locale }: ObjectiveAdviceProps) {
  const coach = useCoach(title.trim() !== '');
  if (!coach || !title.trim()) return null;
  const found = coach.adviseObjective({ title, objectives, limits: coach.coachLimits(settings) });
  return <Found found={found} coach={coach} locale={locale} />;
}

const Found = ({ found, coach, locale }: { found: readonly Finding[]; coach: Coach; locale: string }) => (
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
