import type { PagePlace } from '../../core/model/page-binding';
import { type PlaceRead, readablePage, readPlaces } from './places';

/** A page that has just come draws itself, and numbers in it run up from nought. */
const settled = 2500;
const pause = 150;
const mostLooks = 12;

/**
 * What the ways find once the page stands still: two looks in a row see the same, at the same address. Empty where it
 * never does.
 */
export async function readStill(places: PagePlace[][]): Promise<{ address: string; reads: PlaceRead[][] }> {
  let before = '';
  for (let looks = 0; looks < mostLooks; looks++) {
    await wait(Math.max(looks > 0 ? pause : 0, settled - (performance.now() - cameAt())));
    const page = readablePage(document, document.documentElement.lang || 'en');
    const reads = places.map((one) => readPlaces(one, page));
    const address = location.href;
    const now = JSON.stringify([address, reads]);
    if (now === before) return { address, reads };
    before = now;
  }
  return { address: location.href, reads: places.map((one) => one.map(({ by }) => ({ by, count: 0 }))) };
}

/** When this page came, as far as the script that tells of a visit has seen it come without being loaded. */
const cameAt = (): number => (globalThis as { pacemarkCameAt?: number }).pacemarkCameAt ?? 0;

const wait = (time: number): Promise<void> => new Promise((done) => setTimeout(done, Math.max(0, time)));
