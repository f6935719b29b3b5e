import { useEffect, useRef, useState } from 'preact/hooks';
import type { Change } from '../../../core/model';
import type { Read, Store } from '../../../core/store';
import type { PlanState } from './use-plan';

/**
 * The changes that touch any of these records, in order of arrival, read once the page stands; empty until then. What
 * arrives later is read alone, and where none of it is about them the list stays the same one.
 */
export function useLog({ store, plan, isTruth }: PlanState, ids: readonly string[]): readonly Change[] {
  const [log, setLog] = useState<readonly Change[]>(none);
  const known = useRef<Known | undefined>(undefined);
  const key = ids.join();
  useEffect(() => {
    if (!isTruth) return;
    let isGone = false;
    void store
      .then((opened) => readOn(opened, known.current?.key === key ? known.current : undefined, ids))
      .then(({ changes, head }) => {
        if (isGone) return;
        known.current = { key, changes, head };
        setLog(changes);
      });
    return () => {
      isGone = true;
    };
  }, [plan, isTruth, key]);
  return log;
}

interface Known extends Read {
  /** The records that it is about. */
  key: string;
}

const none: readonly Change[] = [];

async function readOn(store: Store, known: Known | undefined, ids: readonly string[]): Promise<Read> {
  const later = known && (await store.readLaterThan(known.head));
  if (!later) return store.readHistory(ids);
  const wanted = new Set(ids);
  const fresh = later.changes.filter(({ patches }) => patches.some(({ id }) => wanted.has(id)));
  const changes = fresh.length > 0 ? [...known.changes, ...fresh] : known.changes;
  return { changes, head: later.head };
}
