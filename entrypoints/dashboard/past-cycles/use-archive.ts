import { useEffect, useState } from 'preact/hooks';
import type { Store } from '../../../core/store';
import { type Archive, archiveOf } from './archive';

/** Everything ever written, read once for a visit and again only when something changes. */
export function useArchive(store: Promise<Store>, today: string): Archive | undefined {
  const [archive, setArchive] = useState<Archive>();
  useEffect(() => {
    let isGone = false;
    let newest = 0;
    let stop = () => {};
    void store.then((opened) => {
      if (isGone) return;
      const read = async () => {
        const mine = ++newest;
        const docs = await opened.readAll();
        if (!isGone && mine === newest) setArchive(archiveOf(docs, today));
      };
      stop = opened.onChange(() => void read());
      return read();
    });
    return () => {
      isGone = true;
      stop();
    };
  }, [today]);
  return archive;
}
