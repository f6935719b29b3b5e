import { isCivilDate } from '../scoring';
import type { Unit } from '../words';
import type { Problem } from './problem';
import { type Fields, flag, list, number, oneOf, type Read, record, refuse, such, text } from './read-parts';
import type { Snapshot, SnapshotCycle, SnapshotKeyResult, SnapshotObjective } from './snapshot';

/** The newest number of the format that is understood in full. */
const snapshotVersion = 1;

export const date: Read<string> = such('date', (value) => typeof value === 'string' && isCivilDate(value));

// The days of the years 0000 to 9999, the ones that a civil date can name.
const day = such<number>(
  'number',
  (value) => Number.isInteger(value) && (value as number) >= -719528 && (value as number) <= 2932896,
);

const reading: Read<[number, number]> = (value, path, problems) => {
  if (!Array.isArray(value) || value.length !== 2) return refuse(problems, path, 'list');
  const when = day(value[0], `${path}[0]`, problems);
  const what = number()(value[1], `${path}[1]`, problems);
  return when === undefined || what === undefined ? undefined : [when, what];
};

const unitRecord = record<Unit>(
  {
    kind: oneOf('number', 'percent', 'currency', 'duration', 'other'),
    code: such('unit', (value) => typeof value === 'string' && /^[A-Z]{3}$/.test(value)),
    label: text(40),
    decimals: such(
      'number',
      (value) => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 10,
    ),
  },
  ['kind'],
);

/** By hand a unit may be a short text: `%`, or anything that stands behind the number. */
export const unit: Read<Unit> = (value, path, problems) => {
  if (value === '%') return { kind: 'percent' };
  if (typeof value === 'string') {
    const label = text(40)(value, path, problems);
    return label ? { kind: 'other', label } : { kind: 'number' };
  }
  const read = unitRecord(value, path, problems);
  return read?.kind === 'currency' && !read.code ? refuse(problems, `${path}.code`, 'unit') : read;
};

const cycle: Read<SnapshotCycle> = (value, path, problems) => {
  const read = record<SnapshotCycle>({ title: text(), start: date, end: date }, ['start', 'end'])(
    value,
    path,
    problems,
  );
  return read && read.end < read.start ? refuse(problems, path, 'datesInOrder') : read;
};

const least0 = number(0);
export const history = list(reading, 400);

const keyResult = record<SnapshotKeyResult>(
  {
    title: text(),
    metric: oneOf('reach', 'maintain', 'milestones', 'yesNo'),
    start: number(),
    target: number(),
    atLeast: number(),
    atMost: number(),
    tolerance: least0,
    done: least0,
    of: least0,
    unit,
    current: number(),
    date,
    weight: least0,
    committed: flag,
    confidence: oneOf('onTrack', 'atRisk', 'offTrack'),
    note: text(2000),
    history,
    score: number(0, 1),
    movedTarget: flag,
  },
  ['title'],
);

const objective = record<SnapshotObjective>(
  { title: text(), weight: least0, score: number(0, 1), keyResults: list(keyResult, 100) },
  ['title', 'keyResults'],
);

/** What every snapshot may have and a scorecard draws. */
export const scorecardFields: Fields<Omit<Snapshot, 'map' | 'kpis'>> = {
  pacemark: such('version', (value) => Number.isInteger(value) && (value as number) >= 1),
  asOf: date,
  publicId: text(100),
  title: text(),
  // Only what every Intl takes without throwing: a language, a script, a region.
  lang: such(
    'text',
    (value) => typeof value === 'string' && /^[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|\d{3}))?$/i.test(value),
  ),
  cycle,
  objectives: list(objective, 100),
};

const scorecard = record<Snapshot>(scorecardFields, ['pacemark', 'asOf'], true);

export interface ReadSnapshot {
  /** What could be understood; absent when nothing could. */
  snapshot?: Snapshot;
  /** What was left out or changed, each with its place. */
  problems: Problem[];
  /** Written by a newer version: drawn as far as understood. */
  newer: boolean;
}

/** Reads what a scorecard draws of a snapshot, as `readSnapshot` does; map and KPIs are passed over. */
export const readScorecard = (input: unknown): ReadSnapshot => readBy(scorecard, input);

/** Never throws, not even on objects whose fields do. */
export function readBy(read: Read<Snapshot>, input: unknown): ReadSnapshot {
  const problems: Problem[] = [];
  try {
    const snapshot = read(input, '', problems);
    return { snapshot, problems, newer: !!snapshot && snapshot.pacemark > snapshotVersion };
  } catch {
    return { problems: [...problems, { path: '', expected: 'object' }], newer: false };
  }
}
