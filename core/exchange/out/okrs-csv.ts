import {
  countingCheckIn,
  measure,
  type Plan,
  type PlanKeyResult,
  type PlanObjective,
  scoredOn,
} from '../../model';
import { keyResultStanding } from '../../scoring';
import { statusWord, type Unit } from '../../words';
import { type Cell, csvOf } from '../own/cell';
import { type OkrField, okrHeaders } from '../own/columns';
import { writeList } from '../own/list-cell';
import { knownFields, type More, writeMore } from '../own/more';
import { writePhases } from '../own/phases-cell';
import { unitOfWord } from '../unit-of';
import type { OutContext, OutFormat } from './taken-out';

export const okrsCsv: OutFormat = {
  id: 'okrs-csv',
  label: 'okrsCsv',
  about: 'okrsCsvAbout',
  extension: 'csv',
  type: 'text/csv',
  needsMark: true,
  make: writeOkrs,
};

type OkrRow = Partial<Record<OkrField, Cell>>;

/**
 * A row per key result, and one for an objective without any. Read back, it gives the same records with the same
 * ids: what no column says, or not exactly, stands in the last one. Numbers and dates are written the same in every
 * locale.
 */
function writeOkrs(plans: readonly Plan[], context: OutContext): string {
  const titles = new Map(
    plans.flatMap(({ objectives }) => objectives.map(({ record }) => [record.id, record.title])),
  );
  const rows = plans.flatMap((plan) => rowsOf(plan, titles, context));
  const fields = Object.keys(okrHeaders) as OkrField[];
  return csvOf([Object.values(okrHeaders), ...rows.map((row) => fields.map((field) => row[field]))]);
}

function rowsOf(plan: Plan, titles: ReadonlyMap<string, string>, context: OutContext): OkrRow[] {
  const { start, end } = plan.dates;
  const cycle: OkrRow = { cycle: plan.id, cycleStart: start, cycleEnd: end, cycleTitle: plan.title };
  const ofKeyResult = (one: PlanKeyResult, objective: OkrRow, more: More = {}): OkrRow => ({
    ...cycle,
    ...objective,
    ...keyResultCells(one, plan, context),
    more: writeMore({ ...more, ...moreOf(one) }),
  });
  const rows: OkrRow[] = [
    ...plan.objectives.flatMap((objective) => {
      const { id, title, supports = '', supportsTitle } = objective.record;
      const cells = { objective: title, objectiveId: id, supports: titles.get(supports) ?? supportsTitle };
      const more = moreOfObjective(objective);
      return objective.keyResults.length > 0
        ? objective.keyResults.map((one, at) => ofKeyResult(one, cells, at === 0 ? more : {}))
        : [{ ...cycle, ...cells, more: writeMore(more) }];
    }),
    ...plan.unfiled.map((one) => ofKeyResult(one, { objectiveId: one.record.objective })),
  ];
  // Said once a cycle: a reflection is longer than all else in a row.
  return rows.map((row, at) => (at === 0 ? { ...row, ...endCells(plan, context) } : row));
}

function endCells(plan: Plan, { reflectionOf }: OutContext): OkrRow {
  const { worked, didNotWork, willChange, closedWithout } = reflectionOf(plan);
  const said = (is: boolean) => (is ? 'yes' : undefined);
  return { closed: said(plan.closed), closedWithout: said(closedWithout), worked, didNotWork, willChange };
}

function keyResultCells(keyResult: PlanKeyResult, plan: Plan, { today, locale, rules }: OutContext): OkrRow {
  const { record, milestones, initiatives } = keyResult;
  const day = scoredOn(keyResult, plan, today);
  const latest = countingCheckIn(keyResult, day);
  const { progress, status } = keyResultStanding(measure(keyResult, day), plan.dates, today, rules);
  const { owner, start, target, atLeast, atMost, tolerance, weight, sort, due } = record;
  const { score, scoreReason, proposedScore } = record;
  return {
    keyResultId: record.id,
    keyResult: record.title,
    metric: record.metric === 'yesNo' ? 'yes/no' : record.metric,
    ...{ owner, start, target, atLeast, atMost, tolerance, weight, sort, due },
    ...{ score, scoreReason, proposedScore },
    unit: unitWord(record.unit),
    current: latest?.value,
    asOf: latest?.date,
    progress: progress === undefined ? undefined : Math.round(progress * 1000) / 1000,
    status: statusWord(status, locale),
    commitment: record.committed === undefined ? undefined : record.committed ? 'Committed' : 'Aspirational',
    milestones: writeList(milestones),
    phases: writePhases(keyResult.phases),
    initiatives: writeList(initiatives),
  };
}

/** Fields that stand in columns of their own; the unit only where its word says all of it. */
const inColumns = [
  'title',
  'objective',
  'order',
  'metric',
  'start',
  'target',
  'atLeast',
  'atMost',
  'tolerance',
];
const alsoInColumns = [
  'owner',
  'weight',
  'sort',
  'due',
  'committed',
  'score',
  'scoreReason',
  'proposedScore',
];

function moreOf({ record, milestones, initiatives, phases = [] }: PlanKeyResult): More {
  const word = unitWord(record.unit);
  const saysUnit = word && isSame(unitOfWord(word), record.unit);
  const without = [...inColumns, ...alsoInColumns, ...(saysUnit ? ['unit'] : [])];
  return {
    keyResult: fieldsBut(without, knownFields('keyResult', { ...record })),
    milestones: milestones.map(({ id, ...one }) => ({
      id,
      ...fieldsBut(['order', 'keyResult'], knownFields('milestone', one)),
    })),
    phases: phases.map(({ id, date, value }) => ({ id, date, value })),
    initiatives: listed(initiatives),
  };
}

const moreOfObjective = ({ record, initiatives }: PlanObjective): More => ({
  objective: fieldsBut(['title', 'order'], knownFields('objective', { ...record })),
  objectiveInitiatives: listed(initiatives),
});

const listed = (initiatives: PlanKeyResult['initiatives']): More['initiatives'] =>
  initiatives.map(({ id, ...one }) => ({
    id,
    ...fieldsBut(['order', 'parent'], knownFields('initiative', one)),
  }));

const fieldsBut = <T extends object>(without: readonly string[], fields: T): T =>
  Object.fromEntries(Object.entries(fields).filter(([field]) => !without.includes(field))) as T;

/** The word that names a unit in its column. */
function unitWord(unit: Unit | undefined): string | undefined {
  if (!unit) return undefined;
  const { kind, code, label } = unit;
  return { number: 'number', percent: '%', currency: code, duration: 'minutes', other: label }[kind];
}

const isSame = (one: Unit, other: Unit | undefined): boolean =>
  other !== undefined &&
  one.kind === other.kind &&
  one.code === other.code &&
  one.label === other.label &&
  one.decimals === other.decimals;
