import fc from 'fast-check';
import { type Doc, type Fields, ordersBetween, type Plan, type RecordState } from '../../../../core/model';
import { addDays } from '../../../../core/scoring';

/** What no file can hold is left out of every text that is brought in. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out.
const unseen = /[\u0000-\u0008\u000b-\u001f\u007f\ufeff]/g;

const hard = [
  '=1+1',
  '+4',
  '-3',
  '@a',
  "'",
  "'=x",
  "''",
  '"',
  ',',
  ';',
  '|',
  '\n',
  '\t',
  ' ',
  '[x] a',
  'Blocker: b',
  'Good quarter.\n\n# Wins\n- shipped',
  '\n| --- | --- |\n',
];
const piece = fc.oneof(fc.constantFrom(...hard), fc.string({ unit: 'binary', maxLength: 6 }), fc.string());
const text = fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join('').replace(unseen, ''));
const title = text.map((words) => (words.trim() ? words : `a${words}`));
const prose = text.filter((words) => words !== '');
const number = fc
  .oneof(
    fc.integer({ min: -1e6, max: 1e6 }),
    fc.double({ noNaN: true, min: -1e14, max: 1e14 }),
    fc.constant(1.234),
  )
  .map((value) => value + 0);
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
const date = fc.integer({ min: 0, max: 91 }).map((day) => addDays('2026-10-01', day));
const done = maybe(fc.boolean());
const share = fc.double({ min: 0, max: 1, noNaN: true });

const cycleEnd = fc.record({
  closed: maybe(fc.constant(true)),
  closedWithout: maybe(fc.constant(true)),
  worked: maybe(prose),
  didNotWork: maybe(prose),
  willChange: maybe(prose),
});

const unit = fc.oneof(
  fc.constantFrom(
    { kind: 'number' as const },
    { kind: 'percent' as const, decimals: 1 },
    { kind: 'currency' as const, code: 'EUR' },
    { kind: 'currency' as const, code: 'JPY' },
    { kind: 'duration' as const },
    { kind: 'other' as const, label: 'km' },
  ),
  text.map((label) => ({ kind: 'other' as const, label: label.slice(0, 20).toWellFormed() })),
);

const metric = fc.oneof(
  fc
    .record({ metric: fc.constant('reach' as const), start: maybe(number), target: maybe(number) })
    .filter(({ start, target }) => start === undefined || start !== target),
  fc.record({
    metric: fc.constant('maintain' as const),
    atLeast: number,
    atMost: maybe(number),
    tolerance: fc.constant(0.5),
  }),
  fc.constantFrom({ metric: 'milestones' as const }, { metric: 'yesNo' as const }),
);

const keyResult = fc
  .record({
    fields: fc.record({
      title,
      unit: maybe(unit),
      weight: maybe(fc.double({ min: 0, max: 1000, noNaN: true })),
      committed: maybe(fc.boolean()),
      sort: maybe(fc.constantFrom('lead' as const, 'lag' as const)),
      owner: maybe(prose),
      due: maybe(date),
      from: maybe(fc.constant('earlier')),
      carriedTo: maybe(fc.constant('later')),
      dropped: maybe(fc.boolean()),
      score: maybe(share),
      scoreReason: maybe(prose),
      proposedScore: maybe(share),
    }),
    metric,
    milestones: fc.array(fc.record({ title, weight: maybe(fc.integer({ min: 0, max: 9 })), done }), {
      maxLength: 3,
    }),
    phases: fc.array(fc.record({ date, value: number }), { maxLength: 3 }),
    initiatives: fc.array(fc.record({ title, done, due: maybe(date) }), { maxLength: 3 }),
    checkIns: fc.array(
      fc.record({
        date,
        value: number,
        confidence: maybe(fc.constantFrom('onTrack' as const, 'atRisk' as const, 'offTrack' as const)),
        note: maybe(prose),
        blocker: maybe(prose),
        receipt: maybe(
          fc.record({
            title,
            url: fc.webUrl(),
            text: title,
            time: fc.integer({ min: 0 }),
          }),
        ),
      }),
      { maxLength: 4 },
    ),
  })
  .map(({ fields, metric, ...rest }) => ({ fields: { ...fields, ...metric }, ...rest }));

const objective = fc.record({
  fields: fc.record({
    title,
    weight: maybe(fc.integer({ min: 0, max: 9 })),
    committed: maybe(fc.boolean()),
    supports: maybe(fc.constant('earlier')),
    supportsUrl: maybe(fc.constant('https://okr.example/snapshot.json')),
    supportsTitle: maybe(title),
    supportsScore: maybe(share),
  }),
  initiatives: fc.array(fc.record({ title, done }), { maxLength: 2 }),
  keyResults: fc.array(keyResult, { maxLength: 3 }),
});

/** Documents of one cycle, as the store holds them. */
export const anyDocs: fc.Arbitrary<Doc[]> = fc
  .tuple(cycleEnd, fc.array(objective, { minLength: 1, maxLength: 3 }))
  .map(([end, objectives]) => [docOf(end, objectives)]);

type AnyObjective = typeof objective extends fc.Arbitrary<infer T> ? T : never;

function docOf(end: object, objectives: readonly AnyObjective[]): Doc {
  const records: Record<string, RecordState> = {};
  let made = 0;
  const orders = ordersBetween(undefined, undefined, 100);
  const add = (kind: string, fields: object): string => {
    made += 1;
    const id = kind === 'cycle' ? '2026-q4' : `${kind}-${String(made).padStart(4, '0')}`;
    const given = Object.entries(fields).filter(([, value]) => value !== undefined);
    const order = ['checkIn', 'phase', 'cycle'].includes(kind) ? {} : { order: orders[made] };
    records[id] = { ...Object.fromEntries(given), ...order, kind, id, made: String(made).padStart(6, '0') };
    return id;
  };
  add('cycle', { start: '2026-10-01', end: '2026-12-31', ...end } satisfies Fields<'cycle'>);
  for (const { fields, initiatives, keyResults } of objectives) {
    const parent = add('objective', fields);
    for (const one of initiatives) add('initiative', { ...one, parent });
    for (const one of keyResults) {
      const id = add('keyResult', { ...one.fields, objective: parent });
      for (const milestone of one.milestones) add('milestone', { ...milestone, keyResult: id });
      for (const phase of one.phases) add('phase', { ...phase, keyResult: id });
      for (const initiative of one.initiatives) add('initiative', { ...initiative, parent: id });
      for (const checkIn of one.checkIns) add('checkIn', { ...checkIn, keyResult: id });
    }
  }
  return { id: 'cycle:2026-q4', records };
}

/** A plan as its owner wrote it: positions stand for the order they give, and when it was recorded is not said. */
export const written = (plan: Plan): unknown =>
  JSON.parse(JSON.stringify(plan, (key, value) => (key === 'made' || key === 'order' ? undefined : value)));
