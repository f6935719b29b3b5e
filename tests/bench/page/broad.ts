import { cycleDoc, ordersBetween, type Patch, patchIn, recordCheckIn } from '../../../core/model';
import { addDays, calendarCycle } from '../../../core/scoring';
import { today } from './now';
import { objectives } from './objectives';
import { opened, productName } from './opened';

const each = 20;
const weeks = [3, 2, 1];

/**
 * Writes one quarter of so many key results, 20 to an objective, into the product's own database: each with three
 * check-ins, and all of them due.
 */
export async function seedBroad(keyResults: number): Promise<void> {
  const { id, start, end } = calendarCycle('quarter', today());
  const count = Math.ceil(keyResults / each);
  const places = ordersBetween(undefined, undefined, count);
  const patches: Patch[] = [
    patchIn(id, 'cycle', id, { start, end }),
    ...Array.from({ length: count }, (_, o) => o).flatMap((o) => [
      patchIn(id, 'objective', `o${o}`, { title: `${o + 1}. ${nth(o).title}`, order: places[o] }),
      ...ordersBetween(undefined, undefined, each).flatMap((order, k) => keyResult(id, o, k, order)),
    ]),
  ];
  const store = await opened(productName);
  await store.commit('bringIn', [cycleDoc(id)], patches);
  await store.upkeep.tend();
  store.close();
}

const nth = (o: number) => objectives[o % objectives.length] as (typeof objectives)[number];

function keyResult(cycle: string, o: number, k: number, order: string): Patch[] {
  const { keyResults } = nth(o);
  const fields = keyResults[k % keyResults.length] as (typeof keyResults)[number];
  const id = `o${o}k${k}`;
  return [
    patchIn(cycle, 'keyResult', id, { ...fields, objective: `o${o}`, metric: 'reach', order }),
    ...weeks.map((week) =>
      recordCheckIn(cycle, `${id}c${week}`, {
        keyResult: id,
        date: addDays(today(), -7 * week - 3),
        value: Math.round((fields.start + ((fields.target - fields.start) * (5 - week)) / 8) * 10) / 10,
        confidence: 'onTrack',
      }),
    ),
  ];
}
