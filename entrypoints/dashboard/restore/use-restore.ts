import { useEffect, useRef, useState } from 'preact/hooks';
import { backupNotes, type ReadableBackup } from '../../../core/exchange/backup';
import type { MergePreview, Store } from '../../../core/store';
import { forgetLoss } from '../../shared/backup/use-loss';
import { acceptLoss } from '../../shared/plan/accepted-loss';
import { whyNotSaved } from '../../shared/plan/failure-words';
import { wakeBackground } from '../../shared/plan/wake-background';
import { sayRestore } from '../../shared/words/restore';
import { countTexts } from './difference-counts';
import { groupsOf } from './difference-groups';
import { readBackupFile } from './read-file';
import type { KnownRecords } from './value-words';

/** A backup that was read, and what it would bring here. */
export interface Found {
  name: string;
  reading: ReadableBackup;
  preview: MergePreview;
  known: KnownRecords;
}

export type RestoreStep =
  | { at: 'choose' }
  | { at: 'reading'; name: string; share: number }
  | { at: 'found' | 'writing'; found: Found }
  /** `stamps` are of the changes that came in: what an undo takes back. */
  | { at: 'done' | 'undoing'; stamps: string[]; what: string }
  | { at: 'undone'; left: number };

export interface RestoreWork {
  step: RestoreStep;
  problem: string;
  read(file: Blob, name: string): Promise<void>;
  /** Stops reading, or puts away what was read. */
  cancel(): void;
  write(): Promise<void>;
  undo(): Promise<void>;
}

/** Reads a file, previews what it brings, writes it in one transaction, and takes it back. */
export function useRestore(store: Promise<Store>, locale: string): RestoreWork {
  const [step, setStep] = useState<RestoreStep>({ at: 'choose' });
  const [problem, setProblem] = useState('');
  const running = useRef<AbortController | undefined>(undefined);

  // What is still being read is read for nobody once this is left.
  useEffect(() => () => running.current?.abort(), []);

  const attempt = async (work: () => Promise<void>, back: RestoreStep) => {
    setProblem('');
    try {
      await work();
    } catch (error) {
      setProblem(sayRestore(locale, 'failed', { why: whyNotSaved(error, locale) }));
      setStep(back);
    }
  };

  return {
    step,
    problem,
    async read(file, name) {
      running.current?.abort();
      const mine = new AbortController();
      running.current = mine;
      setProblem('');
      setStep({ at: 'reading', name, share: 0 });
      try {
        const reading = await readBackupFile(file, mine.signal, (share) =>
          setStep({ at: 'reading', name, share }),
        );
        if (!reading.ok) {
          setProblem(backupNotes(reading, locale).join(' '));
          return setStep({ at: 'choose' });
        }
        const opened = await store;
        const preview = await opened.previewMerge(reading.changes);
        const known = await knownRecords(opened, preview);
        mine.signal.throwIfAborted();
        setStep({ at: 'found', found: { name, reading, preview, known } });
      } catch (error) {
        // Another file has taken its place.
        if (running.current !== mine) return;
        setProblem(sayRestore(locale, isAbort(error) ? 'cancelled' : 'unreadable', { name }));
        setStep({ at: 'choose' });
      }
    },
    cancel() {
      running.current?.abort();
      setProblem('');
      setStep({ at: 'choose' });
    },
    async write() {
      if (step.at !== 'found') return;
      const { found } = step;
      await attempt(async () => {
        setStep({ at: 'writing', found });
        const opened = await store;
        const { entries } = await opened.merge(found.reading.changes);
        const { lost } = await opened.mend();
        // What a backup brought after a loss is what there is: nobody is told of that loss again.
        if (lost) {
          acceptLoss(lost);
          await forgetLoss(opened);
        }
        wakeBackground();
        setStep({
          at: 'done',
          stamps: entries.map((entry) => entry.change.stamp),
          what: outcomeOf(found.preview, entries.length, locale),
        });
      }, step);
    },
    async undo() {
      if (step.at !== 'done') return;
      const { stamps, what } = step;
      await attempt(async () => {
        setStep({ at: 'undoing', stamps, what });
        const committed = await (await store).undoMerge(stamps);
        wakeBackground();
        setStep({ at: 'undone', left: committed?.left.length ?? 0 });
      }, step);
    },
  };
}

function outcomeOf({ differences }: MergePreview, count: number, locale: string): string {
  const seen = groupsOf(differences).flatMap((group) => group.differences);
  return seen.length > 0
    ? sayRestore(locale, 'done', { what: `${countTexts(seen, locale).join('. ')}.` })
    : sayRestore(locale, 'doneHistory', { count });
}

const isAbort = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';

/** Every record by its id, as it is and as it will be: differences refer to records that do not differ. */
async function knownRecords(store: Store, { differences }: MergePreview): Promise<KnownRecords> {
  const known = new Map(
    (await store.readAll()).flatMap((doc) => Object.values(doc.records).map((one) => [one.id, one] as const)),
  );
  for (const { id, after } of differences) if (after) known.set(id, after);
  return known;
}
