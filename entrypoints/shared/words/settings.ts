import { type Say, sayer } from '../../../core/words';

const en = {
  title: 'Settings',
  intro: 'Each is saved as you change it, and Undo takes it back.',
  saved: 'Saved.',
  undo: 'Undo',
  toDefaults: 'Back to the defaults',
  wholeNumber: 'Type a whole number from {low} to {high}. Nothing was changed.',
  share: 'Type a number from 0 to 1. Nothing was changed.',

  everyday: 'Check-ins',
  reminder: 'A key result is due again each',
  reminderWhy: 'One check-in a week is enough to see a trend, and few enough to keep up.',
  badge: 'Badge on the toolbar',
  badgeWhy: 'What you see without opening anything.',
  badgeDue: 'Key results due for a check-in',
  badgeDays: 'Days ahead of or behind pace',
  badgeOff: 'No badge',
  numbers: 'Numbers and dates are written as in',
  numbersWhy: 'It decides whether 1.234 is one and a bit or more than a thousand when you type it.',
  numbersBrowser: 'the browser ({locale})',
  letterKeys: 'Letter keys',
  letterKeysWhy: 'J, K, Z and the others act while you are in the list.',

  reminders: 'Reminders',
  remindersText:
    'One notification for all that is due, and none where nothing is. It opens the right place; what you missed while the browser was closed comes once.',

  cycles: 'Cycles and weeks',
  cycle: 'A new cycle is',
  cycleWhy:
    'It begins where no cycle with objectives runs. One that you close is followed by one of its own length.',
  quarter: 'a quarter',
  month: 'a month',
  year: 'a year',
  own: 'between two dates',
  firstDay: 'First day',
  firstDayWhy: 'Both days belong to it.',
  lastDay: 'Last day',
  lastDayWhy: 'When it is over, one of as many days follows.',
  noDate: 'Choose both days. Nothing was changed.',
  datesInOrder: 'The last day comes before the first one. Nothing was changed.',
  begin: 'Begin {cycle} now',
  weekStart: 'Weeks begin',
  weekStartWhy: '“Week 8 of 13” counts by it.',
  withCycle: 'with the cycle',
  onWeekday: 'on {weekday}',

  capture: 'Numbers from pages',
  captureText:
    'A page is read when you ask for it; one of a site that you allowed also when you visit it. Nothing is read while you are not there.',
  receipts: 'Keep a receipt',
  receiptsWhy:
    'With the value its history then has the page’s title and address, the text, and when it was read.',
  pageRemoved: 'Removed: {title}, {address}',

  status: 'Status',
  statusText:
    'What is neither done nor called by you is told from how far it is behind an even pace. Narrow limits warn early, wide ones seldom.',
  statusBy: 'A status is told from',
  statusByWhy: 'A gap warns alike all cycle long; a share is strict at first, when little is expected.',
  gap: 'the gap to an even pace',
  ratio: 'the share of an even pace',
  onTrackGap: 'On track up to a gap of',
  onTrackRatio: 'On track from a share of',
  onTrackWhy: '{default} unless you say otherwise.',
  atRiskGap: 'At risk up to a gap of',
  atRiskRatio: 'At risk from a share of',
  atRiskGapWhy: 'Whatever is further behind is off track.',
  atRiskRatioWhy: 'Whatever has come less far is off track.',
  gapsClash:
    'On track cannot reach further than at risk: {onTrack} is more than {atRisk}. Nothing was changed.',
  ratiosClash: 'On track cannot begin before at risk: {onTrack} is less than {atRisk}. Nothing was changed.',
  example: 'Today an even pace is at {expected}: from {onTrack} on is on track, from {atRisk} on at risk.',
  stale: 'Days without a check-in until it is stale',
  staleWhy: 'Its status is then grey: an old value says little about today.',
  published:
    'What you publish goes by the defaults, since a snapshot carries no limits: whoever reads it sees the same everywhere.',

  coach: 'Coach',
  coachText: 'It speaks up from here on. It never blocks, and each piece of advice can be kept as it is.',
  mostObjectives: 'Many objectives are more than',
  mostObjectivesWhy: 'Attention is what a cycle has least of.',
  manyObjectives: 'Far too many are',
  manyObjectivesWhy: 'It is then said more strongly.',
  mostKeyResults: 'Many key results under one objective are more than',
  mostKeyResultsWhy: 'With more than a handful no one of them tells whether it is reached.',
  fewestKeyResults: 'Few are fewer than',
  fewestKeyResultsWhy: 'One number is easily met while the objective is missed.',
  objectivesClash: '“Far too many” is more than “many”: choose at least {least}. Nothing was changed.',
  manyClash: '“Many” is less than “far too many”: choose at most {most}. Nothing was changed.',
  fewestClash: 'Few is not more than many: choose at most {most}. Nothing was changed.',
  keyResultsClash: 'Many is not less than few: choose at least {least}. Nothing was changed.',
} as const;

export type SettingsKey = keyof typeof en;

/** What the settings say. */
export const saySettings: Say<SettingsKey> = sayer({ en });
