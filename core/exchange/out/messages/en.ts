/** What a file that goes out says, and what the choice of one says, in English. */
export const en = {
  okrsCsv: 'OKRs as CSV',
  okrsCsvAbout:
    'A row for each key result, with its score and what was written at the cycle’s end. Opens in any sheet program, and can be brought in again. Not in it are check-ins, which have a file of their own, cycles without an objective, the history of changes and your settings: a backup holds those too.',
  checkInsCsv: 'Check-ins as CSV',
  checkInsCsvAbout:
    'A row for each check-in. With the OKRs as CSV it can be brought in again, and nothing is lost.',
  markdownTable: 'Markdown table',
  markdownTableAbout: 'A table for each cycle. For notes, wikis and pull requests.',
  markdownOutline: 'Markdown outline',
  markdownOutlineAbout:
    'Objectives as headings, key results and initiatives as lists. To read and to discuss.',
  calendar: 'Calendar file',
  calendarAbout: 'The weekly check-in until the cycle ends, and the review on its last day.',
  objective: 'Objective',
  keyResult: 'Key Result',
  start: 'Start',
  target: 'Target',
  current: 'Current',
  score: 'Score',
  status: 'Status',
  fromTo: 'from {from} to {to}',
  to: 'to {to}',
  ownScore: '{score}, proposed {proposed}',
  now: 'now {value} ({score}, {status})',
  checkIn: 'Check in: {cycle}',
  checkInAbout: {
    one: 'How far is it? One key result, one number.',
    other: 'How far is each? {count} key results, a number each.',
  },
  review: 'Review: {cycle}',
  reviewAbout: 'Score every key result, say what worked, what did not and what changes, then draft the next.',
} as const;
