import type { Fields, Kpi } from '../../../core/model/records';
import type { PlanKpi } from '../../../core/model/scorecard';
import { aimsOn } from '../../../core/model/scorecard-standing';
import { type CivilDate, isCivilDate, type KpiAims } from '../../../core/scoring';
import { formatNumber, formatReading, readNumber, type Unit, unitProblem } from '../../../core/words';
import { weightOf } from '../../shared/edit/more-draft';
import { textOfUnit, unitOf } from '../../shared/edit/unit-text';
import { sayKpis } from '../../shared/words/kpis';

/** A KPI as it stands in the editor: everything is still text. */
export interface KpiDraft {
  title: string;
  parent: string;
  metric: 'number' | 'yesNo';
  unit: string;
  goal: string;
  redFlag: string;
  frequency: NonNullable<Kpi['frequency']> | '';
  sort: NonNullable<Kpi['sort']> | '';
  owner: string;
  source: string;
  weight: string;
  /** Typed by hand, or worked out from other KPIs. */
  way: 'byHand' | 'byFormula';
  formula: string;
  /** Which KPI each name stands for. */
  terms: Record<string, string>;
  /** What changed aims hold for: readings from a date on, or all that the ones before them held for. */
  hold: 'fromDate' | 'asCorrection';
  from: string;
}

export const emptyKpi = (parent: string, today: CivilDate): KpiDraft => ({
  title: '',
  parent,
  metric: 'number',
  unit: '',
  goal: '',
  redFlag: '',
  frequency: 'monthly',
  sort: '',
  owner: '',
  source: '',
  weight: '',
  way: 'byHand',
  formula: '',
  terms: {},
  hold: 'fromDate',
  from: today,
});

export function draftOf(kpi: PlanKpi, today: CivilDate, locale: string): KpiDraft {
  const { record } = kpi;
  const { goal, redFlag } = aimsOn(kpi, today);
  const text = (value: number | undefined) => (value === undefined ? '' : formatNumber(value, locale));
  return {
    title: record.title,
    parent: record.parent,
    metric: record.metric ?? 'number',
    unit: textOfUnit(record.unit),
    goal: text(goal),
    redFlag: text(redFlag),
    frequency: record.frequency ?? '',
    sort: record.sort ?? '',
    owner: record.owner ?? '',
    source: record.source ?? '',
    weight: text(record.weight),
    way: record.formula === undefined ? 'byHand' : 'byFormula',
    formula: record.formula ?? '',
    terms: { ...record.terms },
    hold: 'fromDate',
    from: today,
  };
}

/** What keeps a draft from being saved, and the field that it is about. */
export interface KpiProblem {
  field: 'title' | 'goal' | 'redFlag' | 'weight' | 'from' | 'formula';
  problem: string;
}

/** What an editor writes; `null` takes a field away. Aims stand apart: they may hold from a date on. */
export interface WrittenKpi {
  fields: { [F in keyof Omit<Fields<'kpi'>, 'goal' | 'redFlag'>]?: Fields<'kpi'>[F] | null } & {
    title: string;
    parent: string;
  };
  aims: KpiAims;
}

/** Goal and red flag as typed: both may be empty, and they must differ. */
export function readAims(
  typed: Pick<KpiDraft, 'goal' | 'redFlag'>,
  unit: Unit | undefined,
  locale: string,
): { aims: KpiAims } | KpiProblem {
  const aims: KpiAims = {};
  for (const field of ['goal', 'redFlag'] as const) {
    const text = typed[field].trim();
    if (!text) continue;
    const read = readNumber(text, locale, unit);
    if (!read.ok)
      return {
        field,
        problem: sayKpis(locale, field === 'goal' ? 'needsGoal' : 'needsRedFlag', {
          text,
          example: formatNumber(4.2, locale),
        }),
      };
    const problem = unitProblem(read, unit, locale);
    if (problem) return { field, problem };
    aims[field] = read.value;
  }
  const { goal, redFlag } = aims;
  if (goal === undefined && redFlag !== undefined)
    return { field: 'goal', problem: sayKpis(locale, 'redFlagAlone') };
  if (goal !== undefined && goal === redFlag) {
    const value = formatReading(goal, { unit }, locale);
    return { field: 'redFlag', problem: sayKpis(locale, 'sameAims', { value }) };
  }
  return { aims };
}

/** The unit that is named, or that goal or red flag were typed with. */
export const unitOfDraft = ({ unit, goal, redFlag }: KpiDraft, locale: string): Unit | undefined =>
  unitOf(unit, [goal, redFlag], locale);

/** The fields to write, or a sentence that says what is missing. The formula is read where its parser is. */
export function fieldsOf(draft: KpiDraft, locale: string): WrittenKpi | KpiProblem {
  const title = draft.title.trim();
  if (!title) return { field: 'title', problem: sayKpis(locale, 'needsTitle') };
  const isYesNo = draft.metric === 'yesNo';
  const unit = isYesNo ? undefined : unitOfDraft(draft, locale);
  const read = isYesNo ? { aims: {} } : readAims(draft, unit, locale);
  if ('problem' in read) return read;
  const weight = weightOf(draft, locale);
  if (weight === undefined) return { field: 'weight', problem: sayKpis(locale, 'needsWeight') };
  const isWorked = !isYesNo && draft.way === 'byFormula';
  return {
    fields: {
      title,
      parent: draft.parent,
      metric: isYesNo ? 'yesNo' : null,
      unit: unit ?? null,
      frequency: draft.frequency || null,
      sort: draft.sort || null,
      owner: draft.owner.trim() || null,
      source: draft.source.trim() || null,
      weight,
      formula: isWorked ? draft.formula.trim() : null,
      terms: isWorked ? draft.terms : null,
    },
    aims: read.aims,
  };
}

/**
 * Whether it is to be asked from when on the aims of a draft hold: where others held before them, by which readings are
 * scored. First ones hold for all there is.
 */
export function asksFrom(kpi: PlanKpi, { goal, redFlag }: KpiAims, today: CivilDate): boolean {
  const { record, aims, readings } = kpi;
  const now = aimsOn(kpi, today);
  const isOther = now.goal !== goal || now.redFlag !== redFlag;
  const hasHeld =
    record.goal !== undefined || record.redFlag !== undefined || aims.some((one) => one.from <= today);
  return isOther && hasHeld && readings.length > 0;
}

export const isFromDate = (draft: Pick<KpiDraft, 'from'>): boolean => isCivilDate(draft.from);
