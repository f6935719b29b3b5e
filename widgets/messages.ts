import { type Say, sayer } from '../core/words';

const en = {
  empty: 'No scorecard here yet. Put a snapshot inside this element, or name its address in src.',
  noObjectives: 'This scorecard has no objectives yet.',
  noSuchObjective: 'This snapshot has no objective {n}.',
  loading: 'Loading the scorecard…',
  badAddress: 'The scorecard was not loaded: its address must begin with https and hold no password.',
  unreachable:
    'The scorecard could not be loaded: its address does not answer, or sends the request elsewhere.',
  slow: 'The scorecard could not be loaded: its address took longer than 5 seconds.',
  missing: 'The scorecard could not be loaded: its address answers {n}.',
  notJsonType: 'The scorecard could not be loaded: its address gives a page or a file, not JSON.',
  large: 'The scorecard could not be loaded: it is larger than 1 MB.',
  notJson: 'The scorecard cannot be read: it is not whole JSON. Copy it again from where it was made.',
  notSnapshot: 'The scorecard cannot be read: {place} is missing or not as expected.',
  kept: '{problem} Shown is the last one that could be read.',
  leftOut: {
    one: 'One part could not be read and was left out: {place}.',
    other: '{count} parts could not be read and were left out, the first is {place}.',
  },
  newer: 'Made by a newer version and shown as far as understood.',
  untitled: 'Scorecard',
  objectives: { one: '{count} objective', other: '{count} objectives' },
  keyResults: { one: '{count} key result', other: '{count} key results' },
  statusOn: '{status} on {date}',
  since: 'last check-in {date}',
  scored: 'scored {score}',
  committed: 'committed',
  movedTarget: 'target moved',
  updated: 'Updated {date}',
  legend: 'where today’s pace would be',
  data: 'Data',
  keyResult: 'Key result',
  value: 'Value',
  progress: 'Progress',
  pace: 'Pace',
  trend: 'Trend',
  status: 'Status',
  date: 'Date',
  taken: 'The tag {tag} is used by something else on this page, so the scorecard cannot be shown.',
};

export type MessageKey = keyof typeof en;

/** What widgets say beside the words of statuses and values. */
export const say: Say<MessageKey> = /* @__PURE__ */ sayer({ en });
