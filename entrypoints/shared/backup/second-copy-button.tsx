import { useEffect, useState } from 'preact/hooks';
import type { Change } from '../../../core/model';
import { storageJournal } from '../../../core/store';
import { ownArea } from '../demo/demo-mode';
import { sayBackup } from '../words/backup';
import { blobOf, handOver, nameOf } from './backup-file';

interface SecondCopy {
  changes: Change[];
  generation: number;
}

/** Saves what the second copy holds, while the first cannot be opened; nothing where that holds nothing. */
export function SecondCopyButton({ locale }: { locale: string }) {
  const [held, setHeld] = useState<SecondCopy>();
  const [saved, setSaved] = useState('');
  useEffect(() => {
    readSecondCopy().then(setHeld, () => setHeld(undefined));
  }, []);
  if (!held) return null;
  const save = () => {
    const now = Date.now();
    handOver(blobOf(held.changes, held.generation, now), nameOf(now));
    setSaved(sayBackup(locale, 'saved', { name: nameOf(now), count: held.changes.length }));
  };
  return (
    <>
      <button type="button" class="primary" onClick={save}>
        {sayBackup(locale, 'saveSecondCopy')}
      </button>
      <p role="status">{saved}</p>
    </>
  );
}

async function readSecondCopy(): Promise<SecondCopy | undefined> {
  const journal = storageJournal(await ownArea());
  const head = await journal.head();
  if (!head) return undefined;
  const { generation } = head;
  const changes = (await journal.entries(generation, 0)).map((entry) => entry.change);
  return changes.length > 0 ? { changes, generation } : undefined;
}
