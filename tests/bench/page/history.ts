import {
  type Change,
  cycleDoc,
  ordersBetween,
  type Patch,
  patchIn,
  recordCheckIn,
  stampOf,
} from '../../../core/model';
import { addDays, type CalendarCycle, type CivilDate, calendarCycle } from '../../../core/scoring';
import { objectives } from './objectives';

/** Weekly check-ins of 4 × 5 key results over a quarter's 13 weeks. */
export const checkInsPerQuarter = 4 * 5 * 13;

const device = 'bench0device0000';

/**
 * The log of someone who checks in weekly, quarter by quarter, oldest first, up to today: each check-in is a
 * change of its own, as the popup writes it. In the running quarter the first key result is due.
 */
export function* history(checkIns: number, today: CivilDate, now: number): Generator<Change[]> {
  const cycles = quartersUpTo(today, Math.ceil(checkIns / checkInsPerQuarter));
  let left = checkIns;
  let moment = now - 2 * checkIns - 2 * cycles.length;
  for (const [i, cycle] of cycles.entries()) {
    const later = (cycles.length - 1 - i) * checkInsPerQuarter;
    const patches = checkInsOf(cycle, left - later, today);
    left -= patches.length;
    yield [planOf(cycle), ...patches.map((patch) => [patch])].map((some) => ({
      stamp: stampOf({ time: moment++, count: 0 }, device),
      label: some.length > 1 ? 'addObjective' : 'checkIn',
      by: device,
      patches: some,
    }));
  }
}

function quartersUpTo(today: CivilDate, count: number): CalendarCycle[] {
  const cycles = [calendarCycle('quarter', today)];
  for (let first = cycles[0]; first && cycles.length < count; first = cycles[0])
    cycles.unshift(calendarCycle('quarter', addDays(first.start, -1)));
  return cycles;
}

function planOf({ id, start, end }: CalendarCycle): Patch[] {
  const orders = ordersBetween(undefined, undefined, objectives.length);
  return [
    patchIn(id, 'cycle', id, { start, end }),
    ...objectives.flatMap(({ title, keyResults }, o) => [
      patchIn(id, 'objective', `${id}-o${o}`, { title, order: orders[o] }),
      ...keyResults.map((fields, k) =>
        patchIn(id, 'keyResult', keyResultId(id, o, k), {
          ...fields,
          objective: `${id}-o${o}`,
          metric: 'reach',
          order: ordersBetween(undefined, undefined, keyResults.length)[k],
        }),
      ),
    ]),
  ];
}

const keyResultId = (cycle: string, objective: number, keyResult: number) =>
  `${cycle}-o${objective}k${keyResult}`;

function checkInsOf({ id, end }: CalendarCycle, count: number, today: CivilDate): Patch[] {
  const last = end < today ? end : today;
  return Array.from({ length: count }, (_, i) => {
    const [week, place] = [Math.floor(i / 20), i % 20];
    const [o, k] = [Math.floor(place / 5), place % 5];
    const { start, target } = objectives[o]?.keyResults[k] ?? { start: 0, target: 0 };
    const weeksBefore = 12 - week + (place === 0 ? 2 : 0);
    return recordCheckIn(id, `${id}-c${i}`, {
      keyResult: keyResultId(id, o, k),
      date: addDays(last, -7 * weeksBefore),
      value: Math.round((start + ((target - start) * (week + place / 10)) / 15) * 10) / 10,
      confidence: place % 4 === 0 ? 'atRisk' : 'onTrack',
      note:
        i % 4 === 0 ? 'Two more teams took part this week; the new form answers most questions.' : undefined,
    });
  });
}

/** The document that the running quarter is read from. */
export const currentDoc = (today: CivilDate): string => cycleDoc(calendarCycle('quarter', today).id);
