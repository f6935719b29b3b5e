import fc from 'fast-check';

const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const share = fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0);
const weight = fc.double({ min: 0, max: 1000, noNaN: true }).map((value) => value + 0);
const day = fc.integer({ min: -700_000, max: 2_900_000 });
const date = fc
  .integer({ min: 0, max: 40_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
const text = fc.string({ unit: 'grapheme', maxLength: 40 });
const unit = fc.oneof(
  fc.record(
    { kind: fc.constantFrom('number', 'percent', 'duration'), decimals: fc.nat({ max: 10 }) },
    { requiredKeys: ['kind'] },
  ),
  fc.record({ kind: fc.constant('other'), label: text }),
  fc.record({ kind: fc.constant('currency'), code: fc.constantFrom('EUR', 'JPY') }),
);

/** Snapshots of the public format; `broken` ones have a wrong value here and there. */
export function anySnapshot({ broken }: { broken: boolean }): fc.Arbitrary<unknown> {
  const wrong = fc.constantFrom(
    '4',
    -1,
    [],
    {},
    true,
    Number.NaN,
    '2026-02-30',
    '\ud800',
    Number.POSITIVE_INFINITY,
  );
  const maybe = <T>(good: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
    broken ? fc.oneof({ weight: 20, arbitrary: good }, { weight: 1, arbitrary: wrong }) : good;
  const record = (fields: Record<string, fc.Arbitrary<unknown>>, requiredKeys: string[]) =>
    fc.record(Object.fromEntries(Object.entries(fields).map(([name, one]) => [name, maybe(one)])), {
      requiredKeys,
      noNullPrototype: true,
    });
  const keyResult = record(
    {
      title: text,
      metric: fc.constantFrom('reach', 'maintain', 'milestones', 'yesNo'),
      start: number,
      target: number,
      atLeast: number,
      atMost: number,
      tolerance: weight,
      done: weight,
      of: weight,
      unit,
      current: number,
      date,
      weight,
      committed: fc.boolean(),
      confidence: fc.constantFrom('onTrack', 'atRisk', 'offTrack'),
      note: text,
      history: fc.array(fc.tuple(day, number), { maxLength: 5 }),
      score: share,
      movedTarget: fc.boolean(),
    },
    ['title'],
  );
  const objective = record(
    { title: text, weight, score: share, keyResults: fc.array(maybe(keyResult), { maxLength: 4 }) },
    ['title', 'keyResults'],
  );
  const cycle = fc.tuple(date, date).map((dates) => {
    const [start, end] = dates.sort();
    return { start, end };
  });
  const place = fc.nat({ max: 3 });
  const four = { minLength: 4, maxLength: 4 };
  const mapWith = (
    objective: Record<string, fc.Arbitrary<unknown>>,
    more: Record<string, fc.Arbitrary<unknown>>,
  ) =>
    record(
      {
        perspectives: fc.array(record({ title: text, question: text }, ['title']), four),
        objectives: fc.array(
          record({ title: text, perspective: place, kpis: fc.array(place, { maxLength: 2 }), ...objective }, [
            'title',
            'perspective',
          ]),
          four,
        ),
        links: fc.array(
          fc.tuple(place, place).filter(([from, to]) => from !== to),
          { maxLength: 3 },
        ),
        lanes: fc.array(fc.array(place, { maxLength: 3 }), { maxLength: 4 }),
        ...more,
      },
      ['perspectives', 'objectives', 'links', ...Object.keys(more)],
    );
  const map = fc.oneof(
    mapWith({}, {}),
    mapWith({ theme: place }, { themes: fc.array(record({ title: text }, ['title']), four) }),
  );
  const snapshot = record(
    {
      pacemark: fc.constant(1),
      asOf: date,
      title: text,
      lang: fc.constantFrom('en', 'de-AT', 'zh-Hant-TW'),
      cycle,
      objectives: fc.array(maybe(objective), { maxLength: 4 }),
      kpis: fc.array(
        maybe(
          record(
            {
              title: text,
              metric: fc.constantFrom('number', 'yesNo'),
              unit,
              goal: number,
              redFlag: number,
              current: number,
              date,
              weight,
            },
            ['title'],
          ),
        ),
        { maxLength: 3 },
      ),
      map,
    },
    ['pacemark', 'asOf'],
  );
  return broken ? snapshot : snapshot.map(withItsKpis);
}

interface Listed {
  kpis?: unknown;
  map?: { objectives?: unknown };
}

/** Places of KPIs that no list holds are taken out. */
function withItsKpis(snapshot: Listed) {
  const { kpis, map } = snapshot;
  if (!Array.isArray(map?.objectives)) return snapshot;
  const count = Array.isArray(kpis) ? kpis.length : 0;
  const objectives = map.objectives.map((one) =>
    Array.isArray(one?.kpis)
      ? { ...one, kpis: one.kpis.filter((place: unknown) => !(Number(place) >= count)) }
      : one,
  );
  return { ...snapshot, map: { ...map, objectives } };
}
