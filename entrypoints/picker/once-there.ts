import type { PagePlace } from '../../core/model/page-binding';
import { type PlaceRead, readablePage, readPlaces } from './places';

/** How long a page may take to draw what was there before, and how long it is left alone between two looks. */
const patience = 8000;
const pause = 250;

/** What the ways find as soon as each number has been found by one of them, or at last after a while. */
export function readOnceThere(places: PagePlace[][]): Promise<PlaceRead[][]> {
  return new Promise((done) => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const look = (isLast: boolean) => {
      waiting = undefined;
      const page = readablePage(document, document.documentElement.lang || 'en');
      const reads = places.map((one) => readPlaces(one, page));
      if (!isLast && !reads.every((one) => one.some(({ count }) => count > 0))) return;
      clearTimeout(giveUp);
      changes.disconnect();
      done(reads);
    };
    const changes = new MutationObserver(() => {
      waiting ??= setTimeout(() => look(false), pause);
    });
    const giveUp = setTimeout(() => {
      clearTimeout(waiting);
      look(true);
    }, patience);
    changes.observe(document.documentElement, { childList: true, subtree: true, characterData: true });
    look(false);
  });
}
