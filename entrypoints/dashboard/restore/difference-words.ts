import type { RecordState } from '../../../core/model';
import {
  formatDate,
  formatNumber,
  formatScore,
  formatValue,
  statusWord,
  type Unit,
} from '../../../core/words';
import { weekdayName } from '../../shared/words/moment';
import { recordFieldName, sayRestore } from '../../shared/words/restore';
import { type SettingsKey, saySettings } from '../../shared/words/settings';
import { sayUi, type UiKey } from '../../shared/words/ui';
import type { FatedDifference } from './difference-groups';

/** What a record is called by, and what else it refers to. */
export type KnownRecords = ReadonlyMap<string, RecordState>;

const mostLetters = 160;
const clipped = (text: string): string =>
  text.length > mostLetters ? `${text.slice(0, mostLetters).toWellFormed()}…` : text;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const titleOf = (id: unknown, known: KnownRecords, locale: string): string =>
  text(known.get(text(id))?.title) || sayRestore(locale, 'noTitle');

/** What a person knows a record by: its title, or which key result's value it is on which day. */
export function nameOf(
  { before, after, kind }: FatedDifference,
  known: KnownRecords,
  locale: string,
): string {
  const record = after ?? before;
  if (!record) return sayRestore(locale, 'noTitle');
  if (kind === 'checkIn' || kind === 'phase') {
    const keyResult = known.get(text((before ?? record).keyResult));
    const state = { ...before, ...record };
    return sayRestore(locale, kind === 'phase' ? 'phaseOf' : 'checkInOf', {
      title: text(keyResult?.title) || sayRestore(locale, 'noTitle'),
      value: typeof state.value === 'number' ? formatValue(state.value, unitOf(keyResult), locale) : '–',
      date: typeof state.date === 'string' ? formatDate(state.date, locale, 'short') : '–',
    });
  }
  if (kind === 'kept') return `${sayRestore(locale, 'keptTitle')}: ${titleOf(record.about, known, locale)}`;
  if (kind === 'cycle') return text(record.title) || sayRestore(locale, 'cycleTitle');
  return text(record.title) || text(before?.title) || sayRestore(locale, 'noTitle');
}

/** Not a person's own words: when it was made, what it is, and the place in a list, which is said in one sentence. */
const unsaid = new Set(['kind', 'id', 'made', 'order', 'removed']);

/** What differs of a record that was there before: `Target: 55 → 60`. */
export function changesOf({ before, after }: FatedDifference, known: KnownRecords, locale: string): string[] {
  const fields = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  const differing = fields.filter((field) => !isSame(before?.[field], after?.[field]));
  const say = (record: RecordState | undefined, field: string) =>
    valueText(field, record, known, locale) ?? sayRestore(locale, 'nothing');
  return [
    ...differing
      .filter((field) => !unsaid.has(field))
      .map((field) =>
        sayRestore(locale, 'fieldFromTo', {
          field: recordFieldName(field, locale),
          before: say(before, field),
          after: say(after, field),
        }),
      ),
    ...(differing.includes('order') ? [sayRestore(locale, 'moved')] : []),
  ];
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Values that are words of the model, in the words that a person chose them by. */
const metricWords: Record<string, UiKey> = {
  reach: 'reach',
  maintain: 'atLeast',
  milestones: 'milestones',
  yesNo: 'yesNo',
};
const settingWords: Record<string, Record<string, SettingsKey>> = {
  badge: { due: 'badgeDue', days: 'badgeDays', off: 'badgeOff' },
  cycleKind: { quarter: 'quarter', month: 'month', year: 'year', own: 'own' },
  statusBy: { gap: 'gap', ratio: 'ratio' },
};

const unitOf = (record: RecordState | undefined) => record?.unit as Unit | undefined;

function valueText(
  field: string,
  record: RecordState | undefined,
  known: KnownRecords,
  locale: string,
): string | undefined {
  const value = record?.[field];
  if (value === undefined) return undefined;
  if (typeof value === 'boolean') return sayRestore(locale, value ? 'yes' : 'no');
  if (typeof value === 'number') {
    if (field === 'reminderWeekday' || field === 'weekStart') return weekdayName(value, locale);
    if (field === 'supportsScore') return formatScore(value, locale);
    if (field === 'weight') return formatNumber(value, locale);
    const owner = typeof record?.keyResult === 'string' ? known.get(text(record.keyResult)) : record;
    return formatValue(value, unitOf(owner), locale);
  }
  if (field === 'unit') return unitText(value as Unit, locale);
  if (['objective', 'keyResult', 'parent', 'about', 'supports'].includes(field))
    return titleOf(value, known, locale);
  const written = text(value);
  if (['date', 'due', 'start', 'end', 'cycleStart', 'cycleEnd', 'supportsDate'].includes(field))
    return formatDate(written, locale);
  if (field === 'confidence') return statusWord(written as Parameters<typeof statusWord>[0], locale);
  const metric = field === 'metric' && metricWords[written];
  if (metric) return sayUi(locale, metric);
  const setting = settingWords[field]?.[written];
  return setting ? saySettings(locale, setting) : `“${clipped(written)}”`;
}

const unitText = (unit: Unit, locale: string): string =>
  unit.label ?? unit.code ?? (unit.kind === 'percent' ? '%' : formatValue(1, unit, locale));
