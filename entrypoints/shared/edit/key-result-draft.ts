import type { Fields } from '../../../core/model';
import type { KeyResult } from '../../../core/model/records';
import { formatNumber, readNumber } from '../../../core/words';
import { sayUi } from '../words/ui';
import { textOfUnit, unitFromText } from './unit-text';

/** The kinds a person chooses from; `maintain` is two of them. Milestones stay what they are. */
export type KindChoice = 'reach' | 'atLeast' | 'atMost' | 'yesNo' | 'milestones';

/** A key result as it stands in the editor: everything is still text. */
export interface KeyResultDraft {
  title: string;
  kind: KindChoice;
  start: string;
  target: string;
  unit: string;
  committed: boolean;
}

export const emptyKeyResult: KeyResultDraft = {
  title: '',
  kind: 'reach',
  start: '',
  target: '',
  unit: '',
  committed: false,
};

export function draftOf(record: KeyResult, locale: string): KeyResultDraft {
  const text = (value: number | undefined) => (value === undefined ? '' : formatNumber(value, locale));
  const kind =
    record.metric === 'maintain' ? (record.atLeast !== undefined ? 'atLeast' : 'atMost') : record.metric;
  return {
    title: record.title,
    kind,
    start: text(record.start),
    target: text(kind === 'atLeast' ? record.atLeast : kind === 'atMost' ? record.atMost : record.target),
    unit: textOfUnit(record.unit),
    committed: record.committed ?? false,
  };
}

/** What keeps a draft from being saved, and the field that it is about. */
export interface DraftProblem {
  field: 'title' | 'start' | 'target';
  problem: string;
}

type KeyResultFields = { [F in keyof Fields<'keyResult'>]?: Fields<'keyResult'>[F] | null };

/** The fields to write, or a sentence that says what is missing. Fields of another kind of metric are taken away. */
export function fieldsOf(
  draft: KeyResultDraft,
  locale: string,
): { fields: KeyResultFields & Pick<Fields<'keyResult'>, 'title' | 'metric'> } | DraftProblem {
  const title = draft.title.trim();
  if (!title) return { field: 'title', problem: sayUi(locale, 'needsTitle') };
  const unit = unitFromText(draft.unit) ?? null;
  if (draft.kind === 'milestones')
    return { fields: { title, metric: 'milestones', committed: draft.committed || null } };
  const none = { start: null, target: null, atLeast: null, atMost: null, tolerance: null };
  const committed = draft.committed || null;
  if (draft.kind === 'yesNo') return { fields: { ...none, title, metric: 'yesNo', unit: null, committed } };
  const target = readNumber(draft.target, locale, unit ?? undefined);
  if (!target.ok) return { field: 'target', problem: sayUi(locale, 'needsTarget') };
  if (draft.kind !== 'reach') {
    const tolerance = target.value === 0 ? 1 : Math.abs(target.value) / 10;
    const limit = { [draft.kind]: target.value };
    return { fields: { ...none, title, metric: 'maintain', ...limit, tolerance, unit, committed } };
  }
  const start = draft.start.trim() ? readNumber(draft.start, locale, unit ?? undefined) : undefined;
  if (start && !start.ok) return { field: 'start', problem: sayUi(locale, 'needsStart') };
  const from = start?.value ?? 0;
  if (from === target.value) return { field: 'target', problem: sayUi(locale, 'startIsTarget') };
  return { fields: { ...none, title, metric: 'reach', start: from, target: target.value, unit, committed } };
}
