import { brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { minify } from 'terser';
import { describe, expect, it } from 'vitest';
import {
  columnOf,
  lanesOf,
  layoutMap,
  linkPath,
  type MapShape,
  placeFor,
  tidy,
} from '../../../../core/snapshot/map';
import { bundle, root } from '../../../../scripts/widgets/script.mjs';
import { drawnCrossings } from './drawn-crossings.mjs';
import { fewestCrossings } from './fewest-crossings';
import { seededMap } from './seeded-map.mjs';

const crossed = (map: MapShape) => drawnCrossings(layoutMap(map).links);

const anyMap: fc.Arbitrary<MapShape> = fc
  .record({ lanes: fc.integer({ min: 1, max: 5 }), count: fc.integer({ min: 1, max: 16 }) })
  .chain(({ lanes, count }) =>
    fc.record({
      perspectives: fc.constant(Array.from({ length: lanes })),
      objectives: fc.array(fc.record({ perspective: fc.nat(lanes - 1) }), {
        minLength: count,
        maxLength: count,
      }),
      links: fc.uniqueArray(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), {
        maxLength: 24,
        selector: (ends) => ends.toSorted((a, b) => a - b).join(),
      }),
      lanes: fc.array(fc.array(fc.nat(count - 1), { maxLength: count }), { maxLength: lanes }),
    }),
  );

/** Numbers that a map from a stranger may hold in the place of places. */
const wild = fc.oneof(fc.integer({ min: -3, max: 12 }), fc.double()).map((any) => any + 0); // a place -0 is place 0
const brokenMap: fc.Arbitrary<MapShape> = fc.record({
  perspectives: fc.array(fc.constant(undefined), { maxLength: 4 }),
  objectives: fc.array(fc.record({ perspective: wild }), { maxLength: 10 }),
  links: fc.array(fc.tuple(wild, wild), { maxLength: 20 }),
  lanes: fc.array(fc.array(wild, { maxLength: 12 }), { maxLength: 6 }),
});

/** A map with two or three columns; some objectives stand in none. */
const anyThemedMap: fc.Arbitrary<MapShape> = fc
  .tuple(anyMap, fc.integer({ min: 2, max: 3 }))
  .chain(([map, themes]) =>
    fc
      .array(fc.option(fc.nat(themes - 1), { nil: undefined }), {
        minLength: map.objectives.length,
        maxLength: map.objectives.length,
      })
      .map((columns) => ({
        ...map,
        themes: Array.from({ length: themes }),
        objectives: map.objectives.map((one, place) => ({ ...one, theme: columns[place] })),
      })),
  );

const everyPlace = (map: MapShape) => [...map.objectives.keys()];
const sorted = (places: number[]) => places.toSorted((a, b) => a - b);

describe('the layout of a map', () => {
  it('has every objective once, in its lane and apart from the others', () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        expect(sorted(lanesOf(map).flat())).toEqual(everyPlace(map));
        const { lanes, objectives, width, height } = layoutMap(map);
        for (const [place, { x, y }] of objectives.entries()) {
          const lane = lanes[map.objectives[place]?.perspective ?? -1];
          expect(y).toBeGreaterThan(lane?.y ?? Number.NaN);
          expect(y + 1).toBeLessThan((lane?.y ?? 0) + (lane?.height ?? 0));
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x + 1).toBeLessThanOrEqual(width);
          for (const other of objectives.slice(0, place))
            if (other.y === y) expect(Math.abs(other.x - x)).toBeGreaterThan(1.2);
        }
        expect(height).toBeCloseTo(lanes.reduce((sum, lane) => sum + lane.height, 0));
      }),
    );
  });

  it('keeps the stored order from left to right', () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        const { objectives } = layoutMap(map);
        for (const lane of lanesOf(map)) {
          const xs = lane.map((place) => objectives[place]?.x ?? Number.NaN);
          expect(xs).toEqual(xs.toSorted((a, b) => a - b));
        }
      }),
    );
  });

  it('runs a link that skips a lane through a gap between its objectives', () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        const { objectives, links } = layoutMap(map);
        for (const points of links)
          for (const [x, y] of points.slice(1, -1))
            for (const box of objectives)
              if (box.y < y - 1e-9 && y < box.y + 1 + 1e-9)
                expect(Math.abs(box.x + 0.5 - x)).toBeGreaterThan(0.5);
      }),
    );
  });

  it('ends several links of one objective beside each other', () => {
    const map = seededMap(50, 1);
    const ends = layoutMap(map).links.map((points) => points.at(-1)?.join());
    expect(new Set(ends).size).toBe(map.links.length);
  });

  it('is drawn by curves that begin and end upright', () => {
    const path = linkPath([
      [1, 4],
      [3, 2],
    ]);
    expect(path).toBe('M1 4C1 3 3 3 3 2');
  });
});

describe('a map with themes', () => {
  it('has every objective within its column, and the columns beside each other under their names', () => {
    fc.assert(
      fc.property(anyThemedMap, (map) => {
        const { columns, objectives, width } = layoutMap(map);
        expect(columns).toHaveLength((map.themes?.length ?? 0) + 1);
        expect(columns).toEqual(sorted(columns));
        expect(columns.at(-1)).toBe(width);
        for (const [place, { x }] of objectives.entries()) {
          const column = columnOf(map, place);
          expect(x).toBeGreaterThanOrEqual((columns[column - 1] ?? 0) - 1e-9);
          expect(x + 1).toBeLessThanOrEqual((columns[column] ?? Number.NaN) + 1e-9);
        }
      }),
    );
  });

  it('is tidied within its columns, never to more crossings', () => {
    fc.assert(
      fc.property(anyThemedMap, (map) => {
        const lanes = tidy(map);
        expect(lanes).toEqual(lanesOf({ ...map, lanes }));
        expect(sorted(lanes.flat())).toEqual(everyPlace(map));
        expect(crossed({ ...map, lanes })).toBeLessThanOrEqual(crossed(map));
      }),
      { numRuns: 40 },
    );
  });

  it('is drawn as one without, where it has none', () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        expect(layoutMap({ ...map, themes: [] })).toEqual(layoutMap(map));
        expect(layoutMap(map).columns).toEqual([layoutMap(map).width]);
      }),
    );
  });
});

describe('tidying', () => {
  it.each(Array.from({ length: 20 }, (_, i) => i + 1))(
    'finds the fewest crossings that 12 objectives can have (map %i)',
    (seed) => {
      const map = seededMap(12, seed, 0.04);
      expect(crossed({ ...map, lanes: tidy(map) })).toBe(fewestCrossings(map));
    },
  );

  it('never adds a crossing to those of the given order, and gives one order for one map', () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        const lanes = tidy(map);
        expect(tidy(map)).toEqual(lanes);
        expect(sorted(lanes.flat())).toEqual(everyPlace(map));
        expect(crossed({ ...map, lanes })).toBeLessThanOrEqual(crossed(map));
      }),
      { numRuns: 40 },
    );
  });

  it('makes a map of 200 much clearer', () => {
    const map = seededMap(200, 1);
    expect(crossed({ ...map, lanes: tidy(map) })).toBeLessThan(crossed(map) / 3);
  });
});

describe('a new objective', () => {
  it('goes where it adds the fewest crossings, and moves no other', () => {
    fc.assert(
      fc.property(anyMap, fc.nat(), (map, any) => {
        const place = any % map.objectives.length;
        const placed = placeFor(map, place);
        const without = (lanes: number[][]) => lanes.map((lane) => lane.filter((one) => one !== place));
        expect(without(placed)).toEqual(without(lanesOf(map)));
        expect(sorted(placed.flat())).toEqual(everyPlace(map));
        expect(crossed({ ...map, lanes: placed })).toBeLessThanOrEqual(crossed(map));
      }),
      { numRuns: 60 },
    );
  });

  it('stands at the end of its lane where nothing is linked to it', () => {
    const objectives = [0, 0, 0, 1].map((perspective) => ({ perspective }));
    const map = {
      perspectives: { length: 2 },
      objectives,
      links: [[3, 0]] as [number, number][],
      lanes: [[1, 2, 0], [3]],
    };
    expect(placeFor(map, 2)).toEqual([[1, 0, 2], [3]]);
  });
});

it('a broken map is laid out as far as it can be', () => {
  fc.assert(
    fc.property(brokenMap, wild, (map, place) => {
      const drawn = layoutMap({ ...map, lanes: tidy(map) });
      expect(drawn.objectives).toHaveLength(map.objectives.length);
      expect(JSON.stringify(drawn)).not.toMatch(/null/);
      expect(sorted(placeFor(map, place).flat())).toEqual(everyPlace(map));
    }),
  );
});

it('layout, tidying and placing take at most 2 kB', { timeout: 60_000 }, async () => {
  const [{ output }] = await bundle(undefined, {
    write: false,
    lib: { entry: `${root}tests/core/snapshot/map/layout-alone.ts`, formats: ['es'] },
  });
  const { code } = await minify(output[0].code, {
    module: true,
    compress: { passes: 3, unsafe_arrows: true },
  });
  expect(code).toContain('beside');
  expect(brotliCompressSync(code ?? '').length).toBeLessThanOrEqual(2000);
});
