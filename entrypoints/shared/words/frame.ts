import { type Say, sayer } from '../../../core/words';

const en = {
  navigation: 'Pages',
  menu: 'Menu',
  skip: 'Skip to what is on this page',
  quarter: 'This quarter',
  cycle: 'This cycle',
  review: 'Weekly review',
  score: 'Score and close',
  past: 'Past cycles',
  embed: 'Embed',
  'bring-in': 'Bring in a file',
  'take-out': 'Take out',
  data: 'Your data',
  restore: 'Restore from a backup',
  settings: 'Settings',
  keyResults: { one: 'one key result', other: '{count} key results' },
  due: '{count} due',
  scoringOpens: 'scoring opens {date}',
  newObjective: 'New objective',
  pageTitle: '{view} · {product}',
  unknownCycle: 'There is no cycle at this address. It may have been typed by hand.',
  toQuarter: 'Show this quarter',
  emptyCycle: 'Nothing was written for {cycle}.',
  lead: 'lead',
  lag: 'lag',
  isCommitted: 'Committed',
  isAspirational: 'Aspirational',
  weightOf: 'weight {weight}',
  addMilestone: 'Milestone',
  milestoneTitle: 'What is the next step that can be seen?',
  milestonesOf: 'Milestones of {title}',
  editMilestone: 'Edit milestone: {title}',
  addInitiative: 'Initiative',
  initiativeTitle: 'What will you do to move it?',
  initiativeDue: 'Due date, if there is one',
  initiativeFor: 'Initiatives for {title}',
  dueOn: 'due {date}',
  overdue: 'was due {date}',
  editInitiative: 'Edit initiative: {title}',
  drag: 'Drag to reorder; or Alt and the arrow keys',
  movedTo: '{title}: place {place} of {count}',
} as const;

export type FrameKey = keyof typeof en;

/** What stands around the views of the page, and what only the page's list has. */
export const sayFrame: Say<FrameKey> = sayer({ en });
