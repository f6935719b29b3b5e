import type { Change } from '../../../core/model';
import { clockOf } from '../../../core/model/clock';
import { type FieldChange, historyOfRecord } from '../../../core/model/history';
import type { KeyResult, Phase } from '../../../core/model/records';
import { compare } from '../../../core/model/records-of';
import { formatDate, formatNumber, formatScore, formatValue, type Unit } from '../../../core/words';
import { sayFrame } from '../../shared/words/frame';
import { sayKpis } from '../../shared/words/kpis';
import { dayOf } from '../../shared/words/moment';
import { sayPanel } from '../../shared/words/panel';
import { sayPhases } from '../../shared/words/phases';
import { recordFieldName } from '../../shared/words/restore';
import { sayUi, type UiKey } from '../../shared/words/ui';

interface Line {
  stamp: string;
  text: string;
}

/** One sentence a line, the newest first: of the key result, and of its phased targets by their ids. */
export function historyLines(
  record: KeyResult,
  phaseIds: readonly string[],
  log: readonly Change[],
  locale: string,
): string[] {
  const own = historyOfRecord(record.id, log).flatMap((entry): Line[] => {
    const { stamp } = entry;
    const date = dayOf(clockOf(stamp).time, locale, 'short');
    if (entry.what === 'made') {
      const from = ({ import: 'imported', template: 'fromTemplate' } as const)[entry.label];
      return [{ stamp, text: sayPanel(locale, from ?? 'made', { date }) }];
    }
    if (entry.what !== 'changed') return [{ stamp, text: sayPanel(locale, entry.what, { date }) }];
    return entry.fields
      .filter(({ field }) => !untold.has(field))
      .map((one) => ({ stamp, text: fieldSentence(one, date, record.unit, locale) }));
  });
  const phased = phaseIds.flatMap((id) => phaseLines(id, record, log, locale));
  const lines = [...own, ...phased].sort((a, b) => compare(a.stamp, b.stamp)).map(({ text }) => text);
  // Moved there and on again on one day is one line.
  return lines.filter((line, at) => line !== lines[at - 1]).reverse();
}

/** What its owner never typed: the ids of records in other cycles. */
const untold = new Set(['from', 'carriedTo']);

/** `Phased target set to 54 by Nov 20 on Nov 22`, and what became of it. */
function phaseLines(id: string, record: KeyResult, log: readonly Change[], locale: string): Line[] {
  const lines: Line[] = [];
  const patches = log.flatMap((change) => change.patches);
  let was: Partial<Phase> = patches.find((one) => one.id === id)?.set ?? {};
  const words = ({ value, date }: Partial<Phase>) =>
    sayPhases(locale, 'valueBy', {
      value: value === undefined ? '' : formatValue(value, record.unit, locale),
      date: date === undefined ? '' : formatDate(date, locale, 'short'),
    });
  for (const entry of historyOfRecord(id, log)) {
    const { stamp } = entry;
    const date = dayOf(clockOf(stamp).time, locale, 'short');
    const before = words(was);
    const fields = entry.what === 'changed' ? entry.fields : [];
    was = { ...was, ...Object.fromEntries(fields.map(({ field, after }) => [field, after])) };
    if (entry.what === 'moved') continue;
    lines.push({ stamp, text: sayPhases(locale, entry.what, { before, after: words(was), date }) });
  }
  return lines;
}

function fieldSentence(change: FieldChange, date: string, unit: Unit | undefined, locale: string): string {
  const { field } = change;
  if (field === 'kpi')
    return sayKpis(locale, change.after === undefined ? 'wasUnbound' : 'wasBound', { date });
  const write = (value: unknown) => valueText(field, value, unit, locale);
  const key =
    change.before === undefined ? 'fieldSet' : change.after === undefined ? 'fieldCleared' : 'fieldChanged';
  return sayPanel(locale, key, {
    field: recordFieldName(field, locale),
    before: write(change.before),
    after: write(change.after),
    date,
  });
}

function valueText(field: string, value: unknown, unit: Unit | undefined, locale: string): string {
  if (typeof value === 'boolean') return sayPanel(locale, value ? 'yes' : 'no');
  if (typeof value === 'number') {
    if (field === 'score' || field === 'proposedScore') return formatScore(value, locale);
    return field === 'weight' ? formatNumber(value, locale) : formatValue(value, unit, locale);
  }
  if (field === 'unit') return unitText(value as Unit | undefined);
  const text = typeof value === 'string' ? value : '';
  if (field === 'due') return text && formatDate(text, locale);
  if (field === 'sort' && (text === 'lead' || text === 'lag')) return sayFrame(locale, text);
  if (field === 'metric') return sayUi(locale, (text === 'maintain' ? 'limit' : text) as UiKey);
  return `“${text}”`;
}

const unitText = (unit: Unit | undefined): string =>
  unit?.label ?? unit?.code ?? (unit?.kind === 'percent' ? '%' : '–');
