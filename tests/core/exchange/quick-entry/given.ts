import {
  type QuickContext,
  type QuickReading,
  type QuickTarget,
  readLine,
} from '../../../../core/exchange/quick-entry';
import type { Unit } from '../../../../core/words';

/** A Sunday, day 52 of the 92 of Q4 2026. */
export const today = '2026-11-22';
const cycle = { start: '2026-10-01', end: '2026-12-31' };

const target = (id: string, title: string, last?: number, more: Partial<QuickTarget> = {}): QuickTarget => ({
  kind: 'keyResult',
  id,
  title,
  isYesNo: false,
  values: last === undefined ? [] : [{ date: '2026-11-16', value: last }],
  mayBeNegative: false,
  cycle,
  ...more,
});
const kpi = { kind: 'kpi', cycle: undefined } as const;
const percent: Unit = { kind: 'percent' };

/** Key results and KPIs of a full quarter; money is in the currency of where one is. */
export const targetsIn = (currency: string): QuickTarget[] => [
  target('nps', 'Raise NPS from 42 to 55', 48, { unit: { kind: 'number' } }),
  target('churn', 'Cut monthly churn from 4.2 % to 2.8 %', 3.4, { unit: percent }),
  target('adoption', 'Lift 90-day feature adoption from 25 % to 45 %', 39, { unit: percent }),
  target('run', 'Run 150 km', 41, { unit: { kind: 'other', label: 'km' } }),
  target('weight', 'Weight from 84 kg to 81 kg', 83, { unit: { kind: 'other', label: 'kg' } }),
  target('routine', 'Launch the new sleep routine', undefined, { isYesNo: true }),
  target('budget', 'Marketing budget', 12_000, { unit: { kind: 'currency', code: currency } }),
  target('steps', 'Steps a day', 8000),
  target('balance', 'Net balance', -5, { mayBeNegative: true }),
  target('handbook', 'Ship the handbook', undefined, { derived: 'milestones' }),
  target('weighted', 'Weighted pipeline', 7),
  target('tickets', 'Tickets, time to resolution', 260, { ...kpi, unit: { kind: 'duration' } }),
  target('renewals', 'Renewals', 12, { ...kpi, derived: 'formula' }),
  target('café', 'Café visits', undefined, kpi),
];

/** What a line comes to, in short: `run=45 (+4) 2026-11-21 | note`, `? run, routine` where it asks, `! why`. */
export function short(line: string, context: Partial<QuickContext> & { currency?: string } = {}): string {
  const { currency = 'EUR', locale = 'en-US', ...more } = context;
  return shortOf(readLine(line, { targets: targetsIn(currency), today, locale, ...more }));
}

function shortOf(reading: QuickReading): string {
  if (!reading.ok) return `! ${reading.problem}`;
  if (!reading.isClear) return `? ${reading.entries.map((one) => one.target.id).join(', ')}`;
  const [{ target, value, sum, date, note }] = reading.entries;
  const added = sum === undefined ? '' : ` (${sum < 0 ? '' : '+'}${sum})`;
  return `${target.id}=${value}${added}${date === today ? '' : ` ${date}`}${note ? ` | ${note}` : ''}`;
}
