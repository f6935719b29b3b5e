import { useEffect, useState } from 'preact/hooks';
import type { Head, Store } from '../../../core/store';
import { type BackupMemory, onMemory, readMemory } from './memory';

export interface Known {
  memory: BackupMemory;
  head: Head;
}

/** What is known of backup files and where the log stands, read again whenever either changes. */
export function useMemory(store: Promise<Store>): Known | undefined {
  const [known, setKnown] = useState<Known>();
  useEffect(() => {
    let isGone = false;
    let stopStore = () => {};
    const read = async () => {
      const opened = await store;
      const [memory, head] = await Promise.all([readMemory(), opened.head()]);
      if (!isGone) setKnown({ memory, head });
    };
    const readAgain = () => void read().catch(() => undefined);
    const stopMemory = onMemory(readAgain);
    store.then(
      (opened) => {
        if (!isGone) stopStore = opened.onChange(readAgain);
      },
      () => undefined,
    );
    readAgain();
    return () => {
      isGone = true;
      stopMemory();
      stopStore();
    };
  }, []);
  return known;
}
