import { cycleDates, cycleIdOf } from '../../../core/model/plan';
import type { Committed } from '../../../core/store';
import { type Say, sayer } from '../../../core/words';
import { cycleTitle } from './cycle-title';

const en = {
  checkIn: 'check-in',
  capture: 'number from a page',
  bindPage: 'number on a page',
  markPasted: 'public id of a scorecard',
  takeBackPasted: 'taking back a public id',
  unbindPage: 'removal of a number on a page',
  editCheckIn: 'correction of a check-in',
  removeCheckIn: 'removal of a check-in',
  addObjective: 'new objective',
  addKeyResult: 'new key result',
  edit: 'edit',
  editObjective: 'edit of an objective',
  editKeyResult: 'edit of a key result',
  due: 'due date',
  reorder: 'new order',
  remove: 'removal',
  removeObjective: 'removal of an objective',
  removeKeyResult: 'removal of a key result',
  initiative: 'made an initiative',
  addInitiative: 'new initiative',
  editInitiative: 'edit of an initiative',
  doneInitiative: 'initiative done or not',
  removeInitiative: 'removal of an initiative',
  addMilestone: 'new milestone',
  editMilestone: 'edit of a milestone',
  doneMilestone: 'milestone done or not',
  removeMilestone: 'removal of a milestone',
  phases: 'phased targets',
  support: 'what an objective supports',
  serves: 'dot in the X-matrix',
  addKpi: 'new KPI',
  editKpi: 'edit of a KPI',
  removeKpi: 'removal of a KPI',
  kpiAims: 'goal of a KPI',
  reading: 'reading',
  editReading: 'correction of a reading',
  removeReading: 'removal of a reading',
  pasteReadings: 'pasted readings',
  bindKpi: 'binding to a KPI',
  unbindKpi: 'unbinding from a KPI',
  score: 'score in {cycle}',
  reflection: 'reflection on {cycle}',
  close: 'closed {cycle}',
  closeWithout: 'closed {cycle} without a reflection',
  reopen: 'reopened {cycle}',
  carryOver: 'draft of {cycle}',
  drop: 'dropped what was left of {cycle}',
  import: 'file brought in',
  template: 'template',
  addStrategicObjective: 'new strategic objective',
  editStrategicObjective: 'edit of a strategic objective',
  moveStrategicObjective: 'move on the map',
  removeStrategicObjective: 'removal of a strategic objective',
  linkObjectives: 'link on the map',
  unlinkObjectives: 'removal of a link',
  tidyMap: 'tidied map',
  addTheme: 'new theme',
  editTheme: 'name of a theme',
  removeTheme: 'removal of a theme',
  nameScorecard: 'name of the scorecard',
  addPerspective: 'new perspective',
  editPerspective: 'edit of a perspective',
  removePerspective: 'removal of a perspective',
  scorecardReview: 'review of the scorecard',
  strategyUpdate: 'update of the strategy',
  removeReview: 'removal of a review',
  derive: 'draft of an OKR',
  settings: 'setting',
  embedPage: 'address of the embed page',
  setReminder: 'day of the reminder',
  setReminders: 'reminders',
  setBadge: 'badge on the toolbar',
  setNumbers: 'numbers and dates',
  setLetterKeys: 'letter keys',
  setCycle: 'length of a cycle',
  setWeekStart: 'start of the week',
  setStatus: 'limits of a status',
  setStale: 'days until stale',
  setCoach: 'limits of the coach',
  setReceipts: 'receipts of numbers from pages',
  setDefaults: 'back to the defaults',
  keep: 'answer to advice',
  undoRestore: 'taking back a backup',
};

const sayAction: Say<keyof typeof en> = sayer({ en });

/** Whether an action that goes by this label in the log has a name to undo it by. */
export const isNamed = (label: string): label is keyof typeof en => Object.hasOwn(en, label);

/** What an undo or redo calls the action: "closed Q3 2026". One of another version is an edit. */
export function actionName({ label, docs }: Committed, locale: string): string {
  const newest = docs
    .filter((doc) => doc.startsWith('cycle:'))
    .map(cycleIdOf)
    .sort((a, b) => ((cycleDates(a)?.start ?? '') < (cycleDates(b)?.start ?? '') ? 1 : -1))[0];
  const cycle = newest === undefined ? '' : cycleTitle(newest, locale);
  return sayAction(locale, isNamed(label) ? label : 'edit', { cycle });
}
