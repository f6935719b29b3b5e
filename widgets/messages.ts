import { type Say, sayer } from '../core/words';

const en = {
  empty: 'No scorecard yet. Put a snapshot inside this element, or its address in src.',
  noSuchObjective: 'The scorecard has no objective {n}.',
  loading: 'Loading…',
  badAddress: 'The scorecard could not be loaded: its address must begin with https and hold no password.',
  unreachable:
    'The scorecard could not be loaded: its address does not answer, or sends the request elsewhere.',
  slow: 'The scorecard could not be loaded: its address took longer than 5 seconds.',
  missing: 'The scorecard could not be loaded: its address answers {n}.',
  notJsonType: 'The scorecard could not be loaded: its address gives a page or a file, not JSON.',
  large: 'The scorecard could not be loaded: its address gives more than 1 MB.',
  notJson: 'The scorecard could not be read: it is not whole JSON. Copy it again.',
  notSnapshot: 'The scorecard could not be read: {place} is missing or not as expected.',
  kept: '{problem} Shown is the last one that could be read, of {date}.',
  leftOut: {
    one: '{place} is missing or not as expected. What holds it may be left out.',
    other: '{place} and {more} more are missing or not as expected. What holds them may be left out.',
  },
  newer: 'Made by a newer version, shown as far as understood.',
  statusOn: '{status} on {date}',
  updated: 'Updated {date}',
  taken: 'The scorecard could not be shown: this page uses {tag} for something else.',
};

export type MessageKey = keyof typeof en;

/** What every widget says beside the words of statuses and values. */
export const say: Say<MessageKey> = /* @__PURE__ */ sayer({ en });
