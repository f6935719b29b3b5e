import { readConfidence, readNote } from '../said';
import { alignmentsOf } from '../viva/alignment';
import { readViva, type VivaParts } from '../viva/read';
import { measureOf } from '../viva/row';
import type { Format } from './format';

/** The CSV export of Viva Goals: objectives, key results and deliverables as rows that point at one another by Id. */
export const vivaGoalsCsv: Format = {
  id: 'viva-goals-csv',
  columns: {
    id: ['id'],
    title: ['title'],
    type: ['object type'],
    goalType: ['goal type'],
    alignedTo: ['aligned to'],
    owner: ['owner'],
    period: ['period', 'time period'],
    startDate: ['start date'],
    endDate: ['end date'],
    metricName: ['metric name'],
    unit: ['unit', 'metric unit'],
    start: ['start'],
    target: ['target'],
    current: ['actual progress'],
    progress: ['progress %'],
    status: ['status'],
    lastCheckIn: ['last check in'],
    note: ['last check in note'],
    description: ['description'],
    team: ['team'],
    creator: ['creator'],
    createdAt: ['created at'],
    score: ['score'],
    checkIns: ['checkins', 'check ins'],
  },
  unused: ['metricName', 'description', 'team', 'creator', 'createdAt', 'score', 'checkIns'],
  required: ['id', 'title', 'type'],
  dates: ['startDate', 'endDate', 'lastCheckIn'],
  amounts: ['start', 'target', 'current'],
  read: (reading) => readViva(reading, csvParts),
};

/** One check-in stands in a row, the last one. */
const csvParts: VivaParts = {
  alignments: (row, reading) => alignmentsOf(reading.cell(row, 'alignedTo'), reading),
  measure: measureOf,
  checkIns(row, { current }, reading) {
    const date = reading.date(reading.cell(row, 'lastCheckIn'));
    if (!date || current === undefined) return [];
    const note = reading.cell(row, 'note');
    if (note.length > 10_000) reading.remark(row, 'noteCut');
    const confidence = readConfidence(reading.cell(row, 'status'));
    return [{ date, value: current, ...(confidence ? { confidence } : {}), ...readNote(note) }];
  },
};
