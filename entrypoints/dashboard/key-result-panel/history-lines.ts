import type { Change } from '../../../core/model';
import { clockOf } from '../../../core/model/clock';
import { type FieldChange, historyOfRecord } from '../../../core/model/history';
import type { KeyResult } from '../../../core/model/records';
import { formatDate, formatNumber, formatValue, type Unit } from '../../../core/words';
import { sayFrame } from '../../shared/words/frame';
import { sayKpis } from '../../shared/words/kpis';
import { dayOf } from '../../shared/words/moment';
import { sayPanel } from '../../shared/words/panel';
import { recordFieldName } from '../../shared/words/restore';
import { sayUi, type UiKey } from '../../shared/words/ui';

/** One sentence a line, the newest first. */
export function historyLines(record: KeyResult, log: readonly Change[], locale: string): string[] {
  const lines = historyOfRecord(record.id, log).flatMap((entry) => {
    const date = dayOf(clockOf(entry.stamp).time, locale, 'short');
    if (entry.what === 'made') {
      const from = ({ import: 'imported', template: 'fromTemplate' } as const)[entry.label];
      return [sayPanel(locale, from ?? 'made', { date })];
    }
    if (entry.what !== 'changed') return [sayPanel(locale, entry.what, { date })];
    return entry.fields
      .filter(({ field }) => field !== 'tolerance')
      .map((one) => fieldSentence(one, date, record.unit, locale));
  });
  // Moved there and on again on one day is one line.
  return lines.filter((line, at) => line !== lines[at - 1]).reverse();
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
  if (typeof value === 'number')
    return field === 'weight' ? formatNumber(value, locale) : formatValue(value, unit, locale);
  if (field === 'unit') return unitText(value as Unit | undefined);
  const text = typeof value === 'string' ? value : '';
  if (field === 'due') return text && formatDate(text, locale);
  if (field === 'sort' && (text === 'lead' || text === 'lag')) return sayFrame(locale, text);
  if (field === 'metric') return sayUi(locale, (text === 'maintain' ? 'limit' : text) as UiKey);
  return `“${text}”`;
}

const unitText = (unit: Unit | undefined): string =>
  unit?.label ?? unit?.code ?? (unit?.kind === 'percent' ? '%' : '–');
