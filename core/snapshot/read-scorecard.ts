import { isCivilDate } from '../scoring';
import type { Unit } from '../words';
import type { Problem } from './problem';
import {
  type Fields,
  list,
  matching,
  number,
  oneOf,
  type Read,
  record,
  such,
  type Tell,
  text,
  wholeNumber,
} from './read-parts';
import type { Snapshot, SnapshotCycle, SnapshotKeyResult, SnapshotObjective } from './snapshot';

/** The newest number of the format that is understood in full. */
const snapshotVersion = 1;

export const date: Read<string> = such('date', (value) => typeof value === 'string' && isCivilDate(value));

// The days of the years 0000 to 9999, the ones that a civil date can name.
const isDay = (value: number) => Number.isInteger(value) && value >= -719528 && value <= 2932896;

const reading: Read<[number, number]> = such(
  'list',
  (value) => Array.isArray(value) && value.length === 2 && isDay(value[0]) && Number.isFinite(value[1]),
);

const unitRecord = record<Unit>(1, {
  kind: oneOf('number', 'percent', 'currency', 'duration', 'other'),
  code: matching('unit', /^[A-Z]{3}$/),
  label: text(40),
  decimals: wholeNumber(0, 10),
});

/** By hand a unit may be a short text: `%`, or anything that stands behind the number. */
export const unit: Read<Unit> = (value, tell) => {
  if (value === '%') return { kind: 'percent' };
  if (typeof value === 'string') {
    const label = text(40)(value, tell);
    return label ? { kind: 'other', label } : { kind: 'number' };
  }
  const read = unitRecord(value, tell);
  return read?.kind === 'currency' && !read.code ? tell('unit', '.code') : read;
};

const title = text();
const cycleRecord = record<SnapshotCycle>(2, { start: date, end: date, title });

const cycle: Read<SnapshotCycle> = (value, tell) => {
  const read = cycleRecord(value, tell);
  return read && read.end < read.start ? tell('datesInOrder') : read;
};

const anyNumber = number();
const least0 = number(0);
const score = number(0, 1);
const flag = oneOf(true, false);
export const history = list(reading, 400);

const keyResult = record<SnapshotKeyResult>(1, {
  title,
  metric: oneOf('reach', 'maintain', 'milestones', 'yesNo'),
  start: anyNumber,
  target: anyNumber,
  atLeast: anyNumber,
  atMost: anyNumber,
  tolerance: least0,
  done: least0,
  of: least0,
  unit,
  current: anyNumber,
  date,
  weight: least0,
  committed: flag,
  confidence: oneOf('onTrack', 'atRisk', 'offTrack'),
  note: text(2000),
  history,
  score,
  movedTarget: flag,
});

const objective = record<SnapshotObjective>(2, {
  title,
  keyResults: list(keyResult, 100),
  weight: least0,
  score,
});

/** What every snapshot may have and a scorecard draws. */
export const scorecardFields: Fields<Omit<Snapshot, 'map' | 'kpis'>> = {
  pacemark: wholeNumber(1),
  asOf: date,
  publicId: text(100),
  title,
  // Only what every Intl takes without throwing: a language, a script, a region.
  lang: matching('text', /^[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|\d{3}))?$/i),
  cycle,
  objectives: list(objective, 100),
};

const scorecard = record<Snapshot>(2, scorecardFields, true);

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
  const tell: Tell = (expected, path = '') => {
    problems.push({ path: path.slice(1), expected });
  };
  let snapshot: Snapshot | undefined;
  try {
    snapshot = read(input, tell);
  } catch {
    tell('object');
  }
  return { snapshot, problems, newer: !!snapshot && snapshot.pacemark > snapshotVersion };
}
