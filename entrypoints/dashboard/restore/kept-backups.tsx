import { useEffect, useState } from 'preact/hooks';
import type { KeptBackup, Store } from '../../../core/store';
import { byteSize } from '../../shared/words/byte-size';
import { dayOf } from '../../shared/words/moment';
import { sayRestore } from '../../shared/words/restore';

interface KeptBackupsProps {
  store: Promise<Store>;
  locale: string;
  onOpen(file: Blob, name: string): void;
}

/** The backups that the extension made by itself and keeps in the browser. */
export function KeptBackups({ store, locale, onOpen }: KeptBackupsProps) {
  const [kept, setKept] = useState<KeptBackup[]>([]);
  useEffect(() => {
    store.then((opened) => opened.upkeep.keptBackups()).then(setKept, () => setKept([]));
  }, []);
  if (kept.length === 0) return null;
  return (
    <section class="kept">
      <h2>{sayRestore(locale, 'kept')}</h2>
      <ul>
        {kept.map(({ name, made, changes, size }) => {
          const date = dayOf(made, locale);
          return (
            <li key={name}>
              <span>
                {sayRestore(locale, 'keptOne', {
                  date,
                  changes: sayRestore(locale, 'changes', { count: changes }),
                  size: byteSize(size, locale),
                })}
              </span>
              <button
                type="button"
                aria-label={sayRestore(locale, 'lookOf', { date })}
                onClick={async () => {
                  const file = await (await store).upkeep.openKeptBackup(name).catch(() => new Blob());
                  onOpen(file, sayRestore(locale, 'keptName', { date }));
                }}
              >
                {sayRestore(locale, 'look')}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
