import { type Say, sayer } from '../../../core/words';

const en = {
  title: 'X-matrix',
  loading: 'Reading what serves what…',
  intro:
    'What serves what, at a glance. Arrow keys walk the cells; Space, Enter or a click sets a dot or takes it away.',
  grid: 'What serves what',
  aims: 'Long-term aims',
  annual: 'This year',
  now: 'This quarter',
  kpis: 'KPIs',
  undo: 'Undo',
  redo: 'Redo',
  objectiveSet: '{from} supports {to}',
  objectiveEmpty: '{from} does not support {to}',
  bindSet: '{from} is measured by {to}',
  bindEmpty: '{from} is not measured by {to}',
  measureSet: '{from} measures {to}',
  measureEmpty: '{from} does not measure {to}',
  derived: '{says}, by way of {by}',
  wasSet: 'Set: {says}.',
  wasTaken: 'Taken away: {says}.',
  holdsOne: 'Not set: {from} goes with {other} already, and with one only. Take that dot away first.',
  holdsPublished: 'Not set: {from} supports a published objective already, and one only.',
  circle: 'Not set: {to} supports {from} already, over others or at once. The two would support each other.',
  byObjective: 'Not set here: a key result goes with its objective, {by}. Set the dot there.',
  byKeyResult: 'Not set here: an objective is measured by its key results. Set the dot at one of them.',
  computed: 'Not set: {to} is worked out from other KPIs and takes no check-ins.',
  otherMetric: 'Not set: {from} is no number that rises or falls, so {to} cannot measure it.',
  otherUnit: 'Not set: {from} and {to} have different units.',
  hasCheckIns: 'Not set: {from} has check-ins of its own, which {to} would hide.',
  closed: 'Not changed: {from} belongs to a cycle that is closed.',
  list: 'As a list',
  direct: 'Quarterly objectives that serve a long-term aim at once',
  noAims: 'No strategic objectives yet: they stand below.',
  toScorecard: 'Begin the scorecard',
  noAnnual: 'No objectives of {cycle} yet: they stand at the left.',
  writeAnnual: 'Write in {cycle}',
  noNow: 'No objectives of this cycle yet: they stand above.',
  toQuarter: 'Show the quarter',
  noKpis: 'No KPIs yet: they stand at the right.',
  toKpis: 'Write a KPI',
} as const;

export type MatrixKey = keyof typeof en;

/** What the X-matrix says. */
export const sayMatrix: Say<MatrixKey> = sayer({ en });
