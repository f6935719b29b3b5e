import type { KpiAim } from '../../../core/model/records';
import type { PlanKpi } from '../../../core/model/scorecard';
import { isCivilDate, type KpiAims } from '../../../core/scoring';
import { formatDate, formatNumber, type Unit } from '../../../core/words';
import { sayKpis } from '../../shared/words/kpis';
import { readAims } from './kpi-draft';

/** What holds from a day on, as it stands in its editor: everything is still text. */
export interface AimsTexts {
  from: string;
  goal: string;
  redFlag: string;
}

/** What is written of it; `null` takes a field away. */
export interface WrittenAims {
  from: string;
  goal: number | null;
  redFlag: number | null;
}

export interface AimsProblem {
  field: string;
  problem: string;
}

export function aimsTexts({ goal, redFlag }: KpiAims, from: string, locale: string): AimsTexts {
  const text = (value: number | undefined) => (value === undefined ? '' : formatNumber(value, locale));
  return { from, goal: text(goal), redFlag: text(redFlag) };
}

/** The fields as the editor leaves them where nothing is typed: its values have fewer digits than some may have. */
export function begunAims(aim: KpiAim, unit: Unit | undefined, locale: string): WrittenAims {
  const read = readAims(aimsTexts(aim, aim.from, locale), unit, locale);
  return writtenAims(aim.from, 'aims' in read ? read.aims : aim);
}

/** What was typed for one that is there, or for another one: each begins on a day of its own. */
export function readAimsTexts(
  texts: AimsTexts,
  kpi: PlanKpi,
  id: string | undefined,
  locale: string,
): { fields: WrittenAims } | AimsProblem {
  const { from } = texts;
  const read = readAims(texts, kpi.record.unit, locale);
  if ('problem' in read) return read;
  if (!isCivilDate(from)) return { field: 'from', problem: sayKpis(locale, 'needsFrom') };
  if (kpi.aims.some((one) => one.from === from && one.id !== id))
    return { field: 'from', problem: sayKpis(locale, 'dateTaken', { date: formatDate(from, locale) }) };
  return { fields: writtenAims(from, read.aims) };
}

/** Goal and red flag as they are written: `null` takes one away. */
export const bothAims = ({ goal, redFlag }: KpiAims) => ({ goal: goal ?? null, redFlag: redFlag ?? null });

const writtenAims = (from: string, aims: KpiAims): WrittenAims => ({ from, ...bothAims(aims) });
