import type { FeedMessage, Head, Step, Store } from '../../../core/store';
import { isSameHead } from '../../../core/store/head';

/**
 * Calls at every change of the store, and when a page is shown again that stands behind it: while it slept it may not
 * have heard what other windows wrote. `seen` is the head that the page was last read at. `follow` may take
 * a step from there as it was told, so that nothing is read. Returns the way to stop.
 */
export function onStoreMoved(
  store: Store,
  seen: () => Head | undefined,
  readAgain: () => Promise<unknown>,
  follow: (step: Step) => boolean,
): () => void {
  let readings = 0;
  const reread = async () => {
    readings++;
    await readAgain().finally(() => {
      readings--;
    });
  };
  const look = async () => {
    const last = seen();
    if (document.visibilityState !== 'visible' || !last) return;
    if (!isSameHead(await store.head(), last)) await reread();
  };
  const move = ({ step }: FeedMessage) => {
    const last = seen();
    // What another window wrote after this step may be told before it, and is then being read: to follow the step now
    // would put the older in place of that.
    if (readings > 0 || !step || !last || !isSameHead(step.from, last) || !follow(step)) void reread();
  };
  const lookQuietly = () => void look().catch(() => undefined);
  const stop = store.onChange(move);
  document.addEventListener('visibilitychange', lookQuietly);
  return () => {
    stop();
    document.removeEventListener('visibilitychange', lookQuietly);
  };
}
