import { useEffect, useRef, useState } from 'preact/hooks';
import type { Store } from '../../../core/store';
import { pageAddress } from '../plan/page-address';
import { sayBackup } from '../words/backup';
import { dayOf } from '../words/moment';
import { saveBackup } from './backup-file';
import { changesSince, isReminderDue, notNow } from './due';
import { remember } from './memory';
import type { Known } from './use-memory';

interface ReminderProps {
  known: Known;
  store: Promise<Store>;
  locale: string;
  isPage: boolean;
}

/** One line where a backup is due: a button that makes one, and a way to be asked later. */
export function Reminder({ known, store, locale, isPage }: ReminderProps) {
  const [outcome, setOutcome] = useState('');
  const told = useRef<HTMLParagraphElement>(null);
  const { memory, head } = known;
  const isDue = isReminderDue(memory, head, Date.now());
  // The button that was pressed is gone: the focus stays where it was answered.
  useEffect(() => {
    if (!isDue && outcome) told.current?.focus();
  }, [isDue, outcome]);
  if (!isDue && !outcome) return <p role="status" />;

  const save = async () => {
    try {
      const { saved, changes } = await saveBackup(await store);
      setOutcome(sayBackup(locale, 'saved', { name: saved.name, count: changes }));
    } catch {
      setOutcome(sayBackup(locale, 'notMade'));
    }
  };
  const later = async () => {
    await remember({ notBefore: Date.now() + notNow });
    setOutcome(sayBackup(locale, 'later'));
  };
  return (
    <div class="notice-line short">
      <p role="status" ref={told} tabIndex={-1}>
        {isDue ? dueSentence(known, locale) : outcome}
        {isDue && isPage && ` ${sayBackup(locale, 'why')}`}
      </p>
      {isDue && (
        <div class="doings">
          {/* A popup is gone as soon as the browser asks where to put the file: a page stays. */}
          {isPage ? (
            <button type="button" class="primary" onClick={() => void save()}>
              {sayBackup(locale, 'save')}
            </button>
          ) : (
            <a class="button primary" href={pageAddress('data/save')} target="_blank" rel="noreferrer">
              {sayBackup(locale, 'save')}
            </a>
          )}
          <button type="button" onClick={() => void later()}>
            {sayBackup(locale, 'notNow')}
          </button>
        </div>
      )}
    </div>
  );
}

function dueSentence({ memory: { last }, head }: Known, locale: string): string {
  const count = changesSince(last, head);
  const date = last ? dayOf(last.made, locale) : '';
  if (count === undefined) return sayBackup(locale, 'dueErased', { date });
  return sayBackup(locale, last ? 'dueSince' : 'due', { count, date });
}
