import type { Columns } from '../columns';

/** Field → header of the project's own sheet of OKRs, in their order. */
export const okrHeaders = {
  cycle: 'Cycle',
  objective: 'Objective',
  keyResult: 'Key Result',
  owner: 'Owner',
  metric: 'Metric',
  start: 'Start Value',
  target: 'Target Value',
  atLeast: 'At Least',
  atMost: 'At Most',
  tolerance: 'Tolerance',
  unit: 'Unit',
  current: 'Current Value',
  asOf: 'As Of',
  progress: 'Progress',
  status: 'Status',
  score: 'Score',
  scoreReason: 'Score Reason',
  proposedScore: 'Proposed Score',
  weight: 'Weight',
  commitment: 'Commitment',
  sort: 'Lead or Lag',
  due: 'Due Date',
  milestones: 'Milestones',
  phases: 'Phased Targets',
  initiatives: 'Initiatives',
  supports: 'Supports',
  cycleStart: 'Cycle Start',
  cycleEnd: 'Cycle End',
  cycleTitle: 'Cycle Title',
  closed: 'Cycle Closed',
  closedWithout: 'Closed Without Reflection',
  worked: 'What Worked',
  didNotWork: 'What Did Not Work',
  willChange: 'What Changes',
  objectiveId: 'Objective ID',
  keyResultId: 'Key Result ID',
  more: 'More',
} as const;

/** Field → header of the project's own sheet of check-ins. */
export const checkInHeaders = {
  date: 'Date',
  objective: 'Objective',
  keyResult: 'Key Result',
  value: 'Value',
  confidence: 'Confidence',
  note: 'Note',
  blocker: 'Blocker',
  keyResultId: 'Key Result ID',
  checkInId: 'Check-in ID',
  receipt: 'Receipt',
} as const;

export type OkrField = keyof typeof okrHeaders;
export type CheckInField = keyof typeof checkInHeaders;

/** The headers as columns to be read: each goes by its one name. */
export const columnsOf = (headers: Readonly<Record<string, string>>): Columns =>
  Object.fromEntries(
    Object.entries(headers).map(([field, header]) => [field, [header.replace('-', ' ').toLowerCase()]]),
  );
