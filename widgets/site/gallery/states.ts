import { addDays, dayNumber } from '../../../core/scoring';
import type { Snapshot, SnapshotKeyResult } from '../../../core/snapshot';
import type { GalleryKey } from './messages';

/** A state of an element: what it is given, and what stands on the page about it. */
export interface State {
  id: string;
  name: GalleryKey;
  /** Of a language that is written from the right. */
  isRtl?: true;
  given: { snapshot?: unknown; src?: string };
}

/** One snapshot that every element finds its own part in, so that each state is made once for all of them. */
export function statesOn(today: string): readonly State[] {
  const usual = sampleOn(today);
  const old = sampleOn(addDays(today, -30));
  const state = (name: GalleryKey, given: State['given']): State => ({ id: name, name, given });
  return [
    state('usual', { snapshot: usual }),
    state('everyStatus', { snapshot: { ...usual, objectives: [everyStatus(usual)], kpis: everyKpi(usual) } }),
    state('noCheckIn', { snapshot: mapped(usual, ({ current, date, history, ...rest }) => rest) }),
    state('longWords', { snapshot: mapped(usual, (one) => ({ ...one, title: longWords }), longWords) }),
    {
      ...state('rightToLeft', {
        snapshot: { ...mapped(usual, (one) => ({ ...one, title: arabic }), arabic), lang: 'ar' },
      }),
      isRtl: true,
    },
    state('markup', { snapshot: mapped(usual, (one) => ({ ...one, title: markup }), markup) }),
    state('old', { snapshot: old }),
    state('partly', {
      snapshot: { ...usual, objectives: [...(usual.objectives ?? []), 7], kpis: [...(usual.kpis ?? []), 7] },
    }),
    state('newer', { snapshot: { ...usual, pacemark: 2 } }),
    state('hollow', {
      snapshot: { ...usual, objectives: [], kpis: [], map: { perspectives: [], objectives: [], links: [] } },
    }),
    state('empty', {}),
    state('broken', { snapshot: '{ "pacemark": 1,' }),
    state('refused', { src: 'http://example.org/scorecard.json' }),
  ];
}

const longWords =
  'Donaudampfschifffahrtsgesellschaftskapitänskundenzufriedenheit without a single place to break it';
const arabic = 'نجاح العملاء في كل ربع سنة';
const markup = '<img src=x onerror=alert(1)> & <b>not bold</b>';

type Kpi = NonNullable<Snapshot['kpis']>[number];

/** The same, with each key result and each KPI, and every title, made anew. */
function mapped(
  snapshot: Snapshot,
  made: (one: SnapshotKeyResult | Kpi) => object,
  title = snapshot.title,
): object {
  const titled = <T extends { title: string }>(one: T): T =>
    title === snapshot.title ? one : { ...one, title: title ?? '' };
  const { map } = snapshot;
  return {
    ...snapshot,
    title,
    objectives: snapshot.objectives?.map((one) => ({ ...titled(one), keyResults: one.keyResults.map(made) })),
    kpis: snapshot.kpis?.map(made),
    map: map && {
      ...map,
      perspectives: map.perspectives.map(titled),
      objectives: map.objectives.map(titled),
    },
  };
}

function everyStatus({ cycle }: Snapshot) {
  const of = (title: string, current: number | undefined, rest: object = {}) => ({
    title,
    start: 0,
    target: 100,
    ...(current !== undefined && { current, date: cycle?.start }),
    ...rest,
  });
  return {
    title: 'Every status, in one objective',
    keyResults: [
      of('On track', 60),
      of('At risk', 60, { confidence: 'atRisk' }),
      of('Off track', 0),
      of('Done', 110),
      of('No data', undefined),
      of('Worse than the start', -20),
      of('Committed, with a target that moved', 40, { committed: true, movedTarget: true }),
      { title: 'A limit that holds', metric: 'maintain', atMost: 4, current: 3, date: cycle?.start },
      { title: 'Milestones', metric: 'milestones', done: 2, of: 5, date: cycle?.start },
      { title: 'Yes or no', metric: 'yesNo', current: 1, date: cycle?.start },
    ],
  };
}

const everyKpi = ({ asOf }: Snapshot) => [
  { title: 'Off track', goal: 55, redFlag: 40, current: 30, date: asOf },
  { title: 'At risk', goal: 55, redFlag: 40, current: 48, date: asOf },
  { title: 'On track', goal: 55, redFlag: 40, current: 58, date: asOf },
  { title: 'No data', goal: 55, redFlag: 40 },
];

/** Customer success as its owner would publish it on a day, some way into a cycle. */
function sampleOn(today: string): Snapshot {
  const start = addDays(today, -52);
  const weekly = (...values: number[]): [number, number][] =>
    values.map((value, week) => [dayNumber(addDays(start, 8 + week * 7)), value]);
  const percent = { kind: 'percent' } as const;
  const date = addDays(today, -2);
  return {
    pacemark: 1,
    asOf: today,
    title: 'Customer success',
    cycle: { title: 'This quarter', start, end: addDays(start, 91) },
    objectives: [
      {
        title: 'Make customers so successful that leaving feels unthinkable',
        keyResults: [
          {
            title: 'Raise NPS',
            start: 42,
            target: 55,
            current: 51,
            date,
            history: weekly(42, 43, 45, 46, 48, 49, 51),
          },
          {
            title: 'Lower monthly churn',
            start: 4.2,
            target: 2.8,
            current: 3.3,
            unit: percent,
            date,
            history: weekly(4.2, 4.1, 4.1, 3.9, 3.7, 3.5, 3.3),
          },
        ],
      },
      {
        title: 'Answer every customer before they have to ask twice',
        keyResults: [
          {
            title: 'Ticket resolution time',
            start: 540,
            target: 240,
            current: 420,
            unit: { kind: 'duration' },
            date,
            history: weekly(540, 520, 500, 470, 450, 440, 420),
          },
          {
            title: 'Success team certified',
            start: 0,
            target: 12,
            current: 4,
            date,
            history: weekly(0, 1, 1, 2, 2, 3, 4),
          },
        ],
      },
    ],
    kpis: [
      { title: 'NPS', goal: 55, redFlag: 40, current: 51, date, history: weekly(42, 43, 45, 46, 48, 49, 51) },
      { title: 'Net revenue retention', goal: 110, redFlag: 95, current: 108, unit: percent, date },
      { title: 'Ticket resolution', goal: 240, redFlag: 540, current: 420, unit: { kind: 'duration' }, date },
      { title: 'Success team certified', goal: 100, redFlag: 50, current: 33, unit: percent, date },
    ],
    map: {
      perspectives: [
        { title: 'Financial' },
        { title: 'Customer' },
        { title: 'Internal process' },
        { title: 'Learning & growth' },
      ],
      objectives: [
        { title: 'Customers stay and grow', perspective: 0, kpis: [1] },
        { title: 'Customers recommend us', perspective: 1, kpis: [0] },
        { title: 'Answer in time', perspective: 2, kpis: [2] },
        { title: 'Know our customers’ work', perspective: 3, kpis: [3] },
      ],
      links: [
        [3, 2],
        [2, 1],
        [1, 0],
      ],
    },
  };
}
