import { type Say, sayer } from '../../core/words';

const en = {
  noObjectives: 'No objectives yet.',
  untitled: 'Scorecard',
  objectives: { one: '{count} objective', other: '{count} objectives' },
  keyResults: { one: '{count} key result', other: '{count} key results' },
  since: 'last check-in {date}',
  scored: 'scored {score}',
  committed: 'committed',
  movedTarget: 'target moved',
  legend: 'where today’s pace would be',
  data: 'Data',
  keyResult: 'Key result',
  value: 'Value',
  progress: 'Progress',
  pace: 'Pace',
  trend: 'Trend',
  standing: 'Status',
  date: 'Date',
};

export type ScorecardMessage = keyof typeof en;

/** What a scorecard says beside the words of statuses and values. */
export const sayScorecard: Say<ScorecardMessage> = /* @__PURE__ */ sayer({ en });
