import { type QuickEntry, sayEntry } from '../../../core/exchange/quick-entry';

/** What will be written: title, value before and after, day and note. */
export function EntryText({ entry, today, locale }: { entry: QuickEntry; today: string; locale: string }) {
  const { title, change, day, outside, note } = sayEntry(entry, today, locale);
  return (
    <>
      <bdi>{title}</bdi> <b>{change}</b>
      <small>
        {[day, outside].filter(Boolean).join(' · ')}
        {note && (
          <>
            {' · '}
            <bdi>{note}</bdi>
          </>
        )}
      </small>
    </>
  );
}
