import type { Change } from '../../../core/model';
import { clockOf } from '../../../core/model/clock';
import { type FieldChange, historyOfRecord } from '../../../core/model/history';
import type { PlanKpi } from '../../../core/model/scorecard';
import { formatDate, formatNumber, formatReading, type Unit } from '../../../core/words';
import { textOfUnit } from '../../shared/edit/unit-text';
import { type KpisKey, sayKpis } from '../../shared/words/kpis';
import { dayOf } from '../../shared/words/moment';
import { sayPanel } from '../../shared/words/panel';
import { recordFieldName } from '../../shared/words/restore';

/** What the log tells of a KPI and of its dated goals, one sentence a line, the newest first. */
export function kpiHistory(
  kpi: PlanKpi,
  log: readonly Change[],
  titleOf: (id: string) => string,
  locale: string,
) {
  const ofAims = kpi.aims.flatMap(({ id, from }) =>
    linesOf(id, log, kpi, titleOf, locale).map(({ stamp, text }) => ({
      stamp,
      text: `${sayKpis(locale, 'sinceDate', { date: formatDate(from, locale) })}: ${text}`,
    })),
  );
  const lines = [...linesOf(kpi.record.id, log, kpi, titleOf, locale), ...ofAims];
  return lines.sort((a, b) => (a.stamp < b.stamp ? 1 : -1)).map(({ text }) => text);
}

function linesOf(
  id: string,
  log: readonly Change[],
  kpi: PlanKpi,
  titleOf: (id: string) => string,
  locale: string,
): { stamp: string; text: string }[] {
  return historyOfRecord(id, log).flatMap((entry) => {
    const { stamp } = entry;
    const date = dayOf(clockOf(stamp).time, locale, 'short');
    const say = (key: 'made' | 'imported' | 'fromTemplate' | 'removed' | 'broughtBack' | 'moved') => ({
      stamp,
      text: sayPanel(locale, key, { date }),
    });
    if (entry.what === 'made')
      return [say(({ import: 'imported', template: 'fromTemplate' } as const)[entry.label] ?? 'made')];
    if (entry.what !== 'changed') return [say(entry.what)];
    return entry.fields
      .filter(({ field }) => field !== 'terms')
      .map((one) => ({ stamp, text: changeText(one, date, kpi, titleOf, locale) }));
  });
}

function changeText(
  { field, before, after }: FieldChange,
  date: string,
  { record }: PlanKpi,
  titleOf: (id: string) => string,
  locale: string,
): string {
  const write = (value: unknown): string => {
    if (typeof value === 'number')
      return field === 'weight' ? formatNumber(value, locale) : formatReading(value, record, locale);
    if (field === 'unit') return textOfUnit(value as Unit | undefined) || '–';
    const text = typeof value === 'string' ? value : '';
    if (field === 'parent') return titleOf(text);
    if (field === 'frequency' && text) return sayKpis(locale, text as KpisKey);
    if (field === 'sort' && text) return sayKpis(locale, text === 'lead' ? 'isLead' : 'isLag');
    if (field === 'metric') return sayKpis(locale, 'yesNo');
    if (field === 'from' && text) return formatDate(text, locale);
    return `“${text}”`;
  };
  const key = before === undefined ? 'fieldSet' : after === undefined ? 'fieldCleared' : 'fieldChanged';
  return sayPanel(locale, key, {
    field: recordFieldName(field, locale),
    before: write(before),
    after: write(after),
    date,
  });
}
