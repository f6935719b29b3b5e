import { useEffect, useState } from 'preact/hooks';
import type { Head, Store } from '../../../core/store';
import { onStoreMoved } from './on-store-moved';

/** What is read from the store under a key, read again as often as anything there changes; absent until then. */
export function useStored<Stored>(
  store: Promise<Store>,
  key: string,
  read: (opened: Store) => Promise<Stored>,
): Stored | undefined {
  const [stored, setStored] = useState<{ key: string; value: Stored }>();
  useEffect(() => {
    let isGone = false;
    let newest = 0;
    let seen: Head | undefined;
    let stop = () => {};
    void store.then((opened) => {
      if (isGone) return;
      const readAgain = async () => {
        const mine = ++newest;
        const head = await opened.head();
        const value = await read(opened);
        if (isGone || mine !== newest) return;
        seen = head;
        setStored({ key, value });
      };
      stop = onStoreMoved(opened, () => seen, readAgain);
      return readAgain();
    });
    return () => {
      isGone = true;
      stop();
    };
  }, [key]);
  return stored?.key === key ? stored.value : undefined;
}
