import type { Fields } from '../../../core/model';
import type { KeyResult } from '../../../core/model/records';
import { prefilledTolerance } from '../../../core/scoring';
import { formatNumber, readNumber, type Unit, unitProblem } from '../../../core/words';
import { sayEdit } from '../words/edit';
import { sayUi } from '../words/ui';
import { committedOf, emptyMore, type MoreDraft, moreOf, weightOf } from './more-draft';
import { textOfUnit, unitFromText, unitOf } from './unit-text';
import { withoutNulls } from './without-nulls';

/** The kinds a person chooses from; `maintain` is three of them. */
export type KindChoice = 'reach' | 'atLeast' | 'atMost' | 'between' | 'yesNo' | 'milestones';

type LimitKind = 'atLeast' | 'atMost' | 'between';

/** To stay where it is: not one of the kinds that lead somewhere. */
export const isLimit = (kind: KindChoice): kind is LimitKind =>
  kind === 'atLeast' || kind === 'atMost' || kind === 'between';

/** A key result as it stands in the editor: everything is still text. */
export interface KeyResultDraft extends MoreDraft {
  title: string;
  kind: KindChoice;
  /** The lower limit of `between`. */
  start: string;
  /** The one limit of `atLeast` and `atMost`, the upper one of `between`. */
  target: string;
  /** How far off its limit it counts 0; empty for a tenth of the limit. */
  tolerance: string;
  unit: string;
  /** It is bound to a KPI: a check-in must mean the same to both. */
  isBound?: boolean;
}

export const emptyKeyResult: KeyResultDraft = {
  ...emptyMore,
  title: '',
  kind: 'reach',
  start: '',
  target: '',
  tolerance: '',
  unit: '',
};

/** Of a record, or of one that was rewritten and not saved yet: there `null` is what was taken away. */
export function draftOf(
  given: { [F in keyof KeyResult]: KeyResult[F] | null },
  locale: string,
): KeyResultDraft {
  const record = withoutNulls(given);
  const text = (value: number | undefined) => (value === undefined ? '' : formatNumber(value, locale));
  const kind = kindOf(record);
  return {
    ...moreOf(record, locale),
    title: record.title,
    kind,
    start: text(kind === 'between' ? record.atLeast : record.start),
    target: text(kind === 'reach' ? record.target : kind === 'atLeast' ? record.atLeast : record.atMost),
    tolerance: text(record.tolerance),
    unit: textOfUnit(record.unit),
    isBound: Boolean(record.kpi),
  };
}

/** The kinds whose values mean the same as those of one. */
export const kindsLike = (kind: KindChoice): KindChoice[] =>
  kind === 'yesNo' || kind === 'milestones' ? [kind] : ['reach', 'atLeast', 'atMost', 'between'];

/**
 * What was written of a key result that is stored so: while it is bound, what its values mean stays, and where it is to
 * reach a target the start is the KPI's reading, if it has one. The same field is the lower limit of a range.
 */
export function asBound(stored: KeyResultDraft, written: KeyResultDraft, startRead = ''): KeyResultDraft {
  const { isBound, kind: before, unit } = stored;
  if (!isBound) return { ...written, isBound };
  const kind = kindsLike(before).includes(written.kind) ? written.kind : before;
  return { ...written, isBound, unit, kind, ...(kind === 'reach' && startRead && { start: startRead }) };
}

function kindOf({ metric, atLeast, atMost }: KeyResult): KindChoice {
  if (metric !== 'maintain') return metric;
  if (atLeast === undefined) return 'atMost';
  return atMost === undefined ? 'atLeast' : 'between';
}

/** What keeps a draft from being saved, and the field that it is about. */
export interface DraftProblem {
  field: 'title' | 'start' | 'target' | 'tolerance' | 'weight';
  problem: string;
}

type KeyResultFields = { [F in keyof Fields<'keyResult'>]?: Fields<'keyResult'>[F] | null };
type Written = KeyResultFields & Pick<Fields<'keyResult'>, 'title' | 'metric'>;

/** The fields to write, or a sentence that says what is missing. Fields of another kind of metric are taken away. */
export function fieldsOf(draft: KeyResultDraft, locale: string): { fields: Written } | DraftProblem {
  const title = draft.title.trim();
  if (!title) return { field: 'title', problem: sayUi(locale, 'needsTitle') };
  const weight = weightOf(draft, locale);
  if (weight === undefined) return { field: 'weight', problem: sayEdit(locale, 'needsWeight') };
  const unit = unitOfDraft(draft, locale) ?? null;
  const metric = metricFields(draft, unit, locale);
  if ('problem' in metric) return metric;
  const isDoneOrNot = draft.kind === 'yesNo' || draft.kind === 'milestones';
  const none = { start: null, target: null, atLeast: null, atMost: null, tolerance: null };
  return {
    fields: {
      ...none,
      ...metric,
      title,
      unit: isDoneOrNot ? null : unit,
      committed: committedOf(draft),
      sort: draft.sort || null,
      weight,
      due: (isDoneOrNot && draft.due) || null,
    },
  };
}

/** The fields of a kind that amounts are typed into. */
export function amountsAsked(kind: KindChoice): ('start' | 'target' | 'tolerance')[] {
  if (kind === 'reach') return ['start', 'target'];
  if (kind === 'between') return ['start', 'target', 'tolerance'];
  return isLimit(kind) ? ['target', 'tolerance'] : [];
}

/** The tolerance that a limit is given where none is typed, as it stands in the field. */
export function prefilledText({ target, unit }: KeyResultDraft, locale: string): string {
  const limit = readNumber(target, locale, unitFromText(unit));
  return limit.ok ? formatNumber(prefilledTolerance(limit.value), locale) : '';
}

/** The unit that is named, or that the amounts were typed with; of one that is bound, its KPI's. */
export function unitOfDraft(
  { kind, unit, start, target, isBound }: KeyResultDraft,
  locale: string,
): Unit | undefined {
  const amounts = isLimit(kind) && kind !== 'between' ? [target] : [target, start];
  return unitOf(unit, isBound ? [] : amounts, locale);
}

type MetricFields = Pick<Fields<'keyResult'>, 'metric'> & KeyResultFields;

function metricFields(draft: KeyResultDraft, unit: Unit | null, locale: string): MetricFields | DraftProblem {
  const { kind } = draft;
  if (kind === 'yesNo' || kind === 'milestones') return { metric: kind };
  const read = (text: string) => readNumber(text, locale, unit ?? undefined);
  for (const field of amountsAsked(kind)) {
    const typed = read(draft[field]);
    const problem = typed.ok && unitProblem(typed, unit ?? undefined, locale);
    if (problem) return { field, problem };
  }
  return kind === 'reach' ? reachFields(draft, read, locale) : limitFields({ ...draft, kind }, read, locale);
}

type Read = (text: string) => ReturnType<typeof readNumber>;

/** A start that was left empty is not known, which is another thing than 0. */
function reachFields(draft: KeyResultDraft, read: Read, locale: string): MetricFields | DraftProblem {
  const target = read(draft.target);
  if (!target.ok) return { field: 'target', problem: sayUi(locale, 'needsTarget') };
  const start = draft.start.trim() ? read(draft.start) : undefined;
  if (start && !start.ok) return { field: 'start', problem: sayUi(locale, 'needsStart') };
  if ((start?.value ?? 0) === target.value)
    return { field: 'target', problem: sayUi(locale, 'startIsTarget') };
  return { metric: 'reach', start: start?.value ?? null, target: target.value };
}

function limitFields(
  draft: KeyResultDraft & { kind: LimitKind },
  read: Read,
  locale: string,
): MetricFields | DraftProblem {
  const isBetween = draft.kind === 'between';
  const lower = isBetween ? read(draft.start) : undefined;
  if (lower && !lower.ok) return { field: 'start', problem: sayEdit(locale, 'needsLimits') };
  const limit = read(draft.target);
  if (!limit.ok) {
    const problem = isBetween ? sayEdit(locale, 'needsLimits') : sayUi(locale, 'needsTarget');
    return { field: 'target', problem };
  }
  if (lower && lower.value >= limit.value)
    return { field: 'start', problem: sayEdit(locale, 'limitsInOrder') };
  const typed = draft.tolerance.trim() ? read(draft.tolerance) : undefined;
  if (typed && !(typed.ok && typed.value > 0))
    return { field: 'tolerance', problem: sayEdit(locale, 'needsTolerance') };
  return {
    metric: 'maintain',
    ...(lower && { atLeast: lower.value }),
    [draft.kind === 'atLeast' ? 'atLeast' : 'atMost']: limit.value,
    tolerance: typed?.value ?? prefilledTolerance(limit.value),
  };
}
