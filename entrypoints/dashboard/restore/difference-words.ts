import type { RecordState } from '../../../core/model';
import { formatDate, formatValue } from '../../../core/words';
import { recordFieldName, sayRestore } from '../../shared/words/restore';
import type { FatedDifference } from './difference-groups';
import { type KnownRecords, ownerOf, reviewName, text, titleOf, unitOf, valueText } from './value-words';

/** What a person knows a record by: its title, or which key result's value it is on which day. */
export function nameOf(
  { before, after, kind }: FatedDifference,
  known: KnownRecords,
  locale: string,
): string {
  const record = { ...before, ...after } as RecordState;
  const title = (id: unknown) => titleOf(id, known, locale);
  const date = (day: unknown) => (typeof day === 'string' ? formatDate(day, locale, 'short') : '–');
  const value = () =>
    typeof record.value === 'number'
      ? formatValue(record.value, unitOf(ownerOf(record, known)), locale)
      : '–';
  const names: Record<string, () => string> = {
    checkIn: () =>
      sayRestore(locale, 'checkInOf', {
        title: title(record.keyResult),
        value: value(),
        date: date(record.date),
      }),
    reading: () =>
      sayRestore(locale, 'checkInOf', { title: title(record.kpi), value: value(), date: date(record.date) }),
    phase: () =>
      sayRestore(locale, 'phaseOf', {
        title: title(record.keyResult),
        value: value(),
        date: date(record.date),
      }),
    kpiAim: () => sayRestore(locale, 'aimOf', { title: title(record.kpi), date: date(record.from) }),
    link: () => sayRestore(locale, 'linkOf', { from: title(record.from), to: title(record.to) }),
    scorecardReview: () =>
      sayRestore(locale, 'reviewOn', { review: reviewName(record.of, locale), date: date(record.date) }),
    kept: () => `${sayRestore(locale, 'keptTitle')}: ${title(record.about)}`,
    pageBinding: () => text(record.address),
    pasted: () => text(record.publicId),
    cycle: () => text(record.title) || sayRestore(locale, 'cycleTitle'),
    scorecard: () => text(record.title) || sayRestore(locale, 'scorecard'),
  };
  return names[kind]?.() ?? (text(record.title) || title(record.id));
}

/** Not a person's own words: when it was made, what it is, and the place in a list, which is said in one sentence. */
const unsaid = new Set(['kind', 'id', 'made', 'order', 'removed', 'rule']);

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
