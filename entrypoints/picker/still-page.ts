import type { PagePlace } from '../../core/model/page-binding';
import { type PlaceRead, readablePage, readPlaces } from './places';

/** A page that has just come draws itself, and numbers in it run up from nought. */
const settled = 2500;
const pause = 150;
const mostLooks = 12;

/** What the ways find once the page stands still: two looks in a row see the same. Empty where it never does. */
export async function readStill(places: PagePlace[][]): Promise<PlaceRead[][]> {
  await wait(settled - performance.now());
  let before = '';
  for (let looks = 0; looks < mostLooks; looks++) {
    const page = readablePage(document, document.documentElement.lang || 'en');
    const reads = places.map((one) => readPlaces(one, page));
    const now = JSON.stringify(reads);
    if (now === before) return reads;
    before = now;
    await wait(pause);
  }
  return places.map((one) => one.map(({ by }) => ({ by, count: 0 })));
}

const wait = (time: number): Promise<void> => new Promise((done) => setTimeout(done, Math.max(0, time)));
