import { useEffect, useRef, useState } from 'preact/hooks';
import type { KeptBackup, Store } from '../../../core/store';
import { saveBackup } from '../../shared/backup/backup-file';
import { changesSince } from '../../shared/backup/due';
import { type Known, useMemory } from '../../shared/backup/use-memory';
import { sayBackup } from '../../shared/words/backup';
import { dayOf } from '../../shared/words/moment';
import { sayYourData } from '../../shared/words/your-data';
import { BackupSettings } from './backup-settings';

interface BackupsProps {
  store: Promise<Store>;
  locale: string;
  /** Saves one as soon as this is shown: the popup's button leads here. */
  savesAtOnce: boolean;
  restore: string;
}

/** The last backup, a new one, the way back from one, and what happens by itself. */
export function Backups({ store, locale, savesAtOnce, restore }: BackupsProps) {
  const known = useMemory(store);
  const [kept, setKept] = useState<KeptBackup[]>([]);
  const [isSaving, setSaving] = useState(false);
  const [outcome, setOutcome] = useState('');
  const button = useRef<HTMLButtonElement>(null);
  const isBegun = useRef(false);

  const save = async () => {
    setSaving(true);
    try {
      const { changes, saved } = await saveBackup(await store);
      setOutcome(sayBackup(locale, 'saved', { name: saved.name, count: changes }));
    } catch {
      setOutcome(sayBackup(locale, 'notMade'));
    } finally {
      setSaving(false);
    }
  };
  useEffect(() => {
    store.then((opened) => opened.upkeep.keptBackups()).then(setKept, () => setKept([]));
    if (!savesAtOnce || isBegun.current) return;
    isBegun.current = true;
    button.current?.focus();
    void save();
  }, [savesAtOnce]);

  const newest = kept[0];
  return (
    <section>
      <h2>{sayYourData(locale, 'backups')}</h2>
      {known && <p>{lastSentence(known, locale)}</p>}
      {newest && (
        <p class="quiet">
          {sayYourData(locale, 'keepsItself', { count: kept.length, date: dayOf(newest.made, locale) })}
        </p>
      )}
      <div class="doings">
        <button ref={button} type="button" class="primary" aria-busy={isSaving} onClick={() => void save()}>
          {sayYourData(locale, isSaving ? 'saving' : 'save')}
        </button>
        <a class="button" href={restore}>
          {sayYourData(locale, 'restore')}
        </a>
      </div>
      <p role="status" class="quiet">
        {outcome}
      </p>
      {known && <BackupSettings memory={known.memory} locale={locale} />}
    </section>
  );
}

function lastSentence({ memory: { last }, head }: Known, locale: string): string {
  if (!last) return sayYourData(locale, 'never');
  const sentence = sayYourData(locale, 'last', { date: dayOf(last.made, locale), name: last.name });
  const count = changesSince(last, head);
  const since =
    count === undefined
      ? sayYourData(locale, 'erasedSince')
      : sayYourData(locale, count > 0 ? 'sinceLast' : 'nothingSince', { count });
  return `${sentence} ${since}`;
}
