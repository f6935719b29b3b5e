import { type Say, sayer } from '../../../core/words';

const en = {
  title: 'Alignment',
  loading: 'Reading what supports what…',
  supports: 'Supports',
  supportedBy: { one: 'supported by one', other: 'supported by {count}' },
  scoreOn: '{score} on {date}',
  notHere: 'an objective that is not here any more',
  onScorecard: 'Scorecard: {lane}',
  strategic: 'Strategic objective, {lane}',
  published: 'Published elsewhere',
  tree: 'What supports what',
  unlinked: 'Linked to nothing yet',
  unlinkedText: 'Edit one of them and choose what it supports.',
  lastLooked: 'as of {date}',
  nothingWritten:
    'Nothing was written yet. Here you see which objective supports which: those of a quarter under those of the year.',
  toQuarter: 'Show the quarter',
  noneLonger:
    'What you do in a quarter can support what you want of the year. Write the first objective of {cycle}.',
  writeIn: 'Write in {cycle}',
  open: 'Open {cycle}',
  noneAbove: 'Neither a longer cycle nor the scorecard has an objective that it could support.',
  nothing: 'Nothing above it',
  byAddress: 'A published one, by its address',
  address: 'Address of the published scorecard',
  addressPlaceholder: 'https://example.org/okr/snapshot.json',
  read: 'Read its title and score',
  reading: 'Reading…',
  asked: 'The page is asked only when you press the button.',
  whichOne: 'Which of its objectives?',
  choose: 'Choose…',
  isRead: 'Read: {title}, {score} on {date}.',
  circle: 'It supports this one already, over others or at once: the two would support each other.',
  badAddress: 'Type an address that begins with https://.',
  kept: '{why} The address is kept.',
  unreachable: 'Nothing could be read there. The site may be down, or not let other pages read it.',
  slow: 'There was no answer within 5 seconds.',
  missing: 'The site answered {n} instead of a scorecard.',
  notJsonType: 'What is there is no published scorecard but another kind of page.',
  large: 'What is there is larger than 1 MB.',
  notSnapshot: 'What is there is no published scorecard.',
  noObjectives: 'The scorecard there shows no objective.',
  cut: 'The link is not whole. Copy all of it again.',
} as const;

export type AlignmentKey = keyof typeof en;

/** What is said of objectives that support one another. */
export const sayAlignment: Say<AlignmentKey> = sayer({ en });
