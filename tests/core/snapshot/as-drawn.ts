import { expect } from 'vitest';
import { type Snapshot, sparkline } from '../../../core/snapshot';

type History = [day: number, value: number][];

/** The same snapshot, but that a sparkline's inner points may lie up to a pixel away. */
export function expectAsDrawn(made: Snapshot | undefined, given: Snapshot): void {
  const [madeHistories, givenHistories] = [historiesOf(made), historiesOf(given)];
  expect(madeHistories).toHaveLength(givenHistories.length);
  for (const [at, exact] of givenHistories.entries()) {
    const rough = madeHistories[at] as History;
    expect(rough.map(([day]) => day)).toEqual(exact.map(([day]) => day));
    expect([rough[0], rough.at(-1)]).toEqual([exact[0], exact.at(-1)]);
    const points = sparkline(rough, 76, 16);
    for (const [place, [x, y]] of sparkline(exact, 76, 16).entries()) {
      expect(points[place]?.[0]).toBe(x);
      expect(Math.abs((points[place]?.[1] as number) - y)).toBeLessThanOrEqual(1);
    }
  }
  expect(withoutHistories(made)).toEqual(withoutHistories(given));
}

const partsOf = ({ objectives = [], kpis = [] }: Snapshot) => [
  ...objectives.flatMap(({ keyResults }) => keyResults),
  ...kpis,
];
const historiesOf = (snapshot: Snapshot | undefined): History[] =>
  snapshot ? partsOf(snapshot).flatMap(({ history }) => (history ? [history] : [])) : [];
const withoutHistories = (snapshot: Snapshot | undefined): unknown =>
  JSON.parse(JSON.stringify(snapshot ?? null, (name, value) => (name === 'history' ? value.length : value)));
