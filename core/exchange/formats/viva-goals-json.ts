import { readConfidence, readNote } from '../said';
import type { Row } from '../sheet';
import { objectsIn, textIn } from '../viva/nested';
import { measureOfOutcome, valueOfProgress } from '../viva/outcome';
import { readViva, type VivaParts } from '../viva/read';
import type { Format } from './format';

/**
 * The JSON export of Viva Goals: the rows of its CSV with what is nested in them, all check-ins among it. What names
 * the fields of a check-in in there is nowhere published: those that are read here are a guess, and the preview says so.
 */
export const vivaGoalsJson: Format = {
  id: 'viva-goals-json',
  columns: {
    id: ['id'],
    title: ['title'],
    type: ['type', 'object type'],
    alignment: ['alignment', 'alignments'],
    outcome: ['outcome'],
    phasedTargets: ['phased targets'],
    checkIns: ['check ins', 'checkins'],
    progress: ['progress'],
    period: ['time period', 'period'],
    startDate: ['start date'],
    endDate: ['end date'],
    goalType: ['goal type'],
    owner: ['owner', 'owners'],
    status: ['status'],
    description: ['description'],
  },
  unused: ['description'],
  required: ['id', 'title', 'type', 'outcome'],
  dates: ['startDate', 'endDate'],
  amounts: ['progress'],
  numbersIn: 'en',
  read: (reading) => readViva(reading, jsonParts),
};

const jsonParts: VivaParts = {
  alignments: (row, reading) =>
    objectsIn(reading.cell(row, 'alignment')).flatMap((one) => {
      const id = textIn(one, 'id');
      const weight = reading.amount(textIn(one, 'weight'))?.value;
      const isShare = weight !== undefined && weight >= 0 && weight <= 100;
      return id ? [{ id, ...(isShare ? { weight } : {}) }] : [];
    }),
  measure: measureOfOutcome,
  phases(row, measure, reading) {
    const given = objectsIn(reading.cell(row, 'phasedTargets'));
    const read = given.flatMap((one) => {
      const date = reading.date(textIn(one, 'date', 'target date', 'due date', 'end date'));
      const value = reading.amount(textIn(one, 'target', 'value', 'target value'))?.value;
      return date && value !== undefined ? [{ date, value }] : [];
    });
    const isRead = measure.metric === 'reach' && read.length === given.length;
    if (!isRead && given.length > 0) reading.remark(row, 'phasedLeft');
    return isRead ? read : [];
  },
  checkIns(row, measure, reading) {
    const unit = textIn(objectsIn(reading.cell(row, 'outcome'))[0], 'metric unit');
    const given = objectsIn(reading.cell(row, 'checkIns'));
    const isFirst = (one: Row) => objectsIn(reading.cell(one, 'checkIns')).length > 0;
    if (given.length > 0 && reading.rows.find(isFirst) === row) reading.remark(row, 'checkInsGuessed');
    const found = given.flatMap((one) => {
      const date = reading.date(textIn(one, 'date', 'check in date', 'created at'));
      const own = reading.amount(textIn(one, 'current value', 'value'))?.value;
      const progress = reading.amount(textIn(one, 'progress'))?.value;
      const value = own ?? valueOfProgress(progress, measure.target === undefined ? '' : unit, measure);
      const confidence = readConfidence(textIn(one, 'status'));
      const note = readNote(textIn(one, 'note', 'notes', 'comment'));
      return date && value !== undefined
        ? [{ date, value, ...(confidence ? { confidence } : {}), ...note }]
        : [];
    });
    if (found.length < given.length)
      reading.remark(row, 'checkInsUnread', { count: given.length - found.length });
    return found.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  },
};
