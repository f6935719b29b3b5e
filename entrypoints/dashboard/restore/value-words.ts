import type { Receipt, RecordState } from '../../../core/model';
import { isCivilDate } from '../../../core/scoring';
import {
  formatDate,
  formatNumber,
  formatScore,
  formatValue,
  listOf,
  statusLanguage,
  statusWord,
  type Unit,
} from '../../../core/words';
import { cycleTitle } from '../../shared/words/cycle-title';
import { sayEdit } from '../../shared/words/edit';
import { type KpisKey, sayKpis } from '../../shared/words/kpis';
import { weekdayName } from '../../shared/words/moment';
import { perspectiveTitle } from '../../shared/words/perspectives';
import { sayRestore } from '../../shared/words/restore';
import { type SettingsKey, saySettings } from '../../shared/words/settings';
import { sayUi, type UiKey } from '../../shared/words/ui';

/** What a record is called by, and what else it refers to. */
export type KnownRecords = ReadonlyMap<string, RecordState>;

const mostLetters = 160;
const clipped = (text: string): string =>
  text.length > mostLetters ? `${text.slice(0, mostLetters).toWellFormed()}…` : text;

export const text = (value: unknown): string => (typeof value === 'string' ? value : '');

export const titleOf = (id: unknown, known: KnownRecords, locale: string): string =>
  perspectiveTitle({ id: text(id), title: text(known.get(text(id))?.title) || undefined }, locale) ||
  sayRestore(locale, 'noTitle');

export const reviewName = (of: unknown, locale: string): string =>
  sayRestore(locale, of === 'strategy' ? 'strategy' : 'review');

/** Values that are words of the model, in the words that a person chose them by. */
const metricWords: Record<string, UiKey> = { reach: 'reach', milestones: 'milestones', yesNo: 'yesNo' };
const kpiWords: Record<string, Record<string, KpisKey>> = {
  metric: { number: 'number' },
  frequency: {
    daily: 'daily',
    weekly: 'weekly',
    monthly: 'monthly',
    quarterly: 'quarterly',
    yearly: 'yearly',
  },
  sort: { lead: 'isLead', lag: 'isLag' },
};
const settingWords: Record<string, Record<string, SettingsKey>> = {
  badge: { due: 'badgeDue', days: 'badgeDays', off: 'badgeOff' },
  cycleKind: { quarter: 'quarter', month: 'month', year: 'year', own: 'own' },
  statusBy: { gap: 'gap', ratio: 'ratio' },
};

/** Fields that hold the id of another record: it goes by its title. */
const references = new Set([
  ...['objective', 'keyResult', 'parent', 'about', 'supports', 'supportsStrategic', 'from', 'carriedTo'],
  ...['perspective', 'theme', 'to', 'kpi', 'measures'],
]);
const dates = new Set([
  ...['date', 'due', 'start', 'end', 'cycleStart', 'cycleEnd', 'supportsDate'],
  // Of a dated goal; of anything else it is what it was carried over from.
  'from',
]);

export const unitOf = (record: RecordState | undefined) => record?.unit as Unit | undefined;

/** The key result or KPI whose unit a record's values have. */
export const ownerOf = (record: RecordState, known: KnownRecords): RecordState | undefined =>
  known.get(text(record.keyResult ?? record.kpi)) ?? record;

/** What the field of a record holds, in words; undefined where it holds nothing. */
export function valueText(
  field: string,
  record: RecordState | undefined,
  known: KnownRecords,
  locale: string,
): string | undefined {
  const value = record?.[field];
  if (value === undefined) return undefined;
  if (typeof value === 'boolean') return sayRestore(locale, value ? 'yes' : 'no');
  if (typeof value === 'number') return numberText(field, value, record, known, locale);
  if (field === 'unit') return unitText(value as Unit, locale);
  if (field === 'terms') return termsText(value as Record<string, string>, known, locale);
  if (field === 'receipt') return `“${clipped((value as Receipt).title)}”`;
  if (field === 'quietDays') return weekdays(value as number[], locale);
  // Where a number stands on a page and how it is read is said in the settings.
  if (typeof value === 'object') return '…';
  const written = text(value);
  if (dates.has(field) && isCivilDate(written)) return formatDate(written, locale);
  if (references.has(field)) return titleOf(written, known, locale);
  if (field === 'metric' && written === 'maintain') return limitsWord(record, locale);
  return wordOf(field, written, locale) ?? `“${clipped(written)}”`;
}

function numberText(
  field: string,
  value: number,
  record: RecordState | undefined,
  known: KnownRecords,
  locale: string,
): string {
  if (field === 'reminderWeekday' || field === 'weekStart') return weekdayName(value, locale);
  if (['supportsScore', 'score', 'proposedScore'].includes(field)) return formatScore(value, locale);
  if (field === 'weight') return formatNumber(value, locale);
  return formatValue(value, unitOf(record && ownerOf(record, known)), locale);
}

const limitsWord = ({ atLeast, atMost }: Record<string, unknown> = {}, locale: string): string =>
  atLeast === undefined
    ? sayUi(locale, 'atMost')
    : atMost === undefined
      ? sayUi(locale, 'atLeast')
      : sayEdit(locale, 'between');

/** A value that is a word of the model, of a list of such. */
function wordOf(field: string, written: string, locale: string): string | undefined {
  if (field === 'confidence') return statusWord(written as Parameters<typeof statusWord>[0], locale);
  if (field === 'supportsCycle' || field === 'cycle') return cycleTitle(written, locale);
  if (field === 'of') return reviewName(written, locale);
  if (field === 'numberLocale') return languageName(written, locale);
  const metric = field === 'metric' && metricWords[written];
  if (metric) return sayUi(locale, metric);
  const kpi = kpiWords[field]?.[written];
  if (kpi) return sayKpis(locale, kpi);
  const setting = settingWords[field]?.[written];
  return setting && saySettings(locale, setting);
}

const termsText = (terms: Record<string, string>, known: KnownRecords, locale: string): string =>
  listOf(
    Object.entries(terms).map(([name, id]) =>
      sayRestore(locale, 'termOf', { name, title: titleOf(id, known, locale) }),
    ),
    locale,
  );

const weekdays = (days: readonly number[], locale: string): string =>
  listOf(
    days.map((day) => weekdayName(day, locale)),
    locale,
  );

function languageName(code: string, locale: string): string | undefined {
  try {
    return new Intl.DisplayNames(statusLanguage(locale), { type: 'language' }).of(code);
  } catch {
    return undefined;
  }
}

const unitText = (unit: Unit, locale: string): string =>
  unit.label ?? unit.code ?? (unit.kind === 'percent' ? '%' : formatValue(1, unit, locale));
