import { useEffect, useState } from 'preact/hooks';
import type { Head, Step, Store } from '../../../core/store';
import { onStoreMoved } from './on-store-moved';

/**
 * What is read from the store under a key, read again as often as anything there changes; absent until then. Where
 * `after` tells what a step makes of it, nothing is read.
 */
export function useStored<Stored>(
  store: Promise<Store>,
  key: string,
  read: (opened: Store) => Promise<Stored>,
  after: (stored: Stored, step: Step) => Stored | undefined = () => undefined,
): Stored | undefined {
  const [stored, setStored] = useState<{ key: string; value: Stored }>();
  useEffect(() => {
    let isGone = false;
    let newest = 0;
    let seen: Head | undefined;
    let last: Stored | undefined;
    let stop = () => {};
    const show = (value: Stored) => {
      if (value !== last) setStored({ key, value });
      last = value;
    };
    void store.then((opened) => {
      if (isGone) return;
      const readAgain = async () => {
        const mine = ++newest;
        const head = await opened.head();
        const value = await read(opened);
        if (isGone || mine !== newest) return;
        seen = head;
        show(value);
      };
      const follow = (step: Step) => {
        const value = last !== undefined && after(last, step);
        if (!value) return false;
        newest++;
        seen = step.to;
        show(value);
        return true;
      };
      stop = onStoreMoved(opened, () => seen, readAgain, follow);
      return readAgain();
    });
    return () => {
      isGone = true;
      stop();
    };
  }, [key]);
  return stored?.key === key ? stored.value : undefined;
}
