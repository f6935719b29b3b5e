import type { Patch } from '../../../core/model';
import { patchIn } from '../../../core/model/actions';
import { closesCircle } from '../../../core/model/alignment';
import { unbindPatches } from '../../../core/model/bound';
import { mainScorecard } from '../../../core/model/check-in-patch';
import { orderBetween } from '../../../core/model/order';
import type { Plan } from '../../../core/model/plan';
import type { Objective } from '../../../core/model/records';
import type { MatrixKey } from '../../shared/words/x-matrix';
import type { Matrix, Side, SideOf } from './matrix';

/** One cell of the matrix: what serves what there, and what a press would do. */
export interface Dot {
  state: 'set' | 'derived' | 'empty';
  /** Which serves which. */
  from: Side;
  to: Side;
  relation: 'objective' | 'bind' | 'measure';
  /** What a derived one goes by. */
  by?: string;
  /** Why a press changes nothing… */
  refused?: { why: MatrixKey; values: Record<string, string> };
  /** …or the patches that it writes. */
  patches?(): Patch[];
}

/** The cell of a row and a column. */
export function dotOf(matrix: Matrix, row: Side, column: Side): Dot {
  if (column.kind === 'annual')
    return row.kind === 'aim'
      ? supportDot(matrix, matrix.year, column, row)
      : row.kind === 'objective'
        ? supportDot(matrix, matrix.plan, row, column)
        : ofObjective(row as SideOf<'keyResult'>, column);
  const kpi = column as SideOf<'kpi'>;
  if (row.kind === 'aim') return measureDot(matrix, kpi, row);
  return row.kind === 'keyResult' ? bindDot(matrix, row, kpi) : ofKeyResults(row as SideOf<'objective'>, kpi);
}

/** An objective supports one other, or one strategic objective: never both. */
function supportDot(
  matrix: Matrix,
  plan: Plan | undefined,
  from: SideOf<'objective'> | SideOf<'annual'>,
  to: SideOf<'annual'> | SideOf<'aim'>,
): Dot {
  const { record } = from.objective;
  const isStrategic = to.kind === 'aim';
  const isSet = (isStrategic ? record.supportsStrategic : record.supports) === to.id;
  const dot: Dot = { state: isSet ? 'set' : 'empty', from, to, relation: 'objective' };
  if (!plan || plan.closed) return { ...dot, refused: { why: 'closed', values: { from: from.title } } };
  const write = (set: Parameters<typeof patchIn<'objective'>>[3]) => () => [
    patchIn(plan.id, 'objective', record.id, set),
  ];
  if (isSet)
    return {
      ...dot,
      patches: write(isStrategic ? { supportsStrategic: null } : { supports: null, supportsCycle: null }),
    };
  const refused = refusedSupport(matrix, record, from, to);
  if (refused) return { ...dot, refused };
  // What it held may be gone; what comes in its place is then all it holds.
  const { supports, supportsStrategic } = record;
  return {
    ...dot,
    patches: write(
      isStrategic
        ? { supportsStrategic: to.id, ...(supports !== undefined && { supports: null, supportsCycle: null }) }
        : {
            supports: to.id,
            supportsCycle: matrix.year?.id,
            ...(supportsStrategic !== undefined && { supportsStrategic: null }),
          },
    ),
  };
}

/** What an objective holds still, by its title; undefined where it was removed. What no plan here has may be there. */
function heldBy({ plans, below }: Matrix, record: Objective): string | undefined {
  const { supports, supportsCycle, supportsStrategic } = record;
  const isHere = supportsCycle === undefined || plans.some(({ id }) => id === supportsCycle);
  const above = plans.flatMap((one) => one.objectives).find((one) => one.record.id === supports);
  if (above) return above.record.title;
  if (supports !== undefined && !isHere) return '–';
  return below.find(({ id }) => id === supportsStrategic)?.title;
}

function refusedSupport(matrix: Matrix, record: Objective, from: Side, to: Side): Dot['refused'] {
  const values = { from: from.title, to: to.title };
  const other = heldBy(matrix, record);
  if (other !== undefined) return { why: 'holdsOne', values: { ...values, other } };
  if (record.supportsUrl !== undefined) return { why: 'holdsPublished', values };
  return to.kind !== 'aim' && closesCircle(matrix.plans, record.id, to.id)
    ? { why: 'circle', values }
    : undefined;
}

/** What an objective supports its key results go with. */
const ofObjective = (from: SideOf<'keyResult'>, to: SideOf<'annual'>): Dot => ({
  state: from.objective.record.supports === to.id ? 'derived' : 'empty',
  from,
  to,
  relation: 'objective',
  by: from.objective.record.title,
  refused: { why: 'byObjective', values: { by: from.objective.record.title } },
});

/** An objective is measured by what its key results are bound to. */
function ofKeyResults(from: SideOf<'objective'>, to: SideOf<'kpi'>): Dot {
  const bound = from.objective.keyResults.find(({ record }) => record.kpi === to.id);
  return {
    state: bound ? 'derived' : 'empty',
    from,
    to,
    relation: 'bind',
    by: bound?.record.title,
    refused: { why: 'byKeyResult', values: {} },
  };
}

/** A key result is bound to one KPI: its check-ins are then the KPI's readings. */
function bindDot({ plan, behind }: Matrix, from: SideOf<'keyResult'>, to: SideOf<'kpi'>): Dot {
  const { record, checkIns } = from.keyResult;
  const kpi = to.kpi.record;
  const values = { from: from.title, to: to.title };
  const isSet = record.kpi === to.id;
  const dot: Dot = { state: isSet ? 'set' : 'empty', from, to, relation: 'bind' };
  const refuse = (why: MatrixKey, more = {}): Dot => ({
    ...dot,
    refused: { why, values: { ...values, ...more } },
  });
  if (plan.closed) return refuse('closed');
  if (isSet) return { ...dot, patches: () => unbindPatches(plan.id, from.keyResult) };
  const other = behind.find(({ id }) => id === record.kpi);
  if (other) return refuse('holdsOne', { other: other.title });
  if (kpi.formula !== undefined) return refuse('computed');
  if (record.metric !== 'reach' || kpi.metric === 'yesNo') return refuse('otherMetric');
  if (!isSameUnit(record.unit, kpi.unit)) return refuse('otherUnit');
  if (checkIns.length > 0) return refuse('hasCheckIns');
  return { ...dot, patches: () => [patchIn(plan.id, 'keyResult', record.id, { kpi: to.id })] };
}

type Unit = { kind: string; code?: string; label?: string } | undefined;

const isSameUnit = (one: Unit, other: Unit): boolean =>
  (one?.kind ?? 'number') === (other?.kind ?? 'number') &&
  (one?.code ?? '') === (other?.code ?? '') &&
  (one?.label ?? '') === (other?.label ?? '');

/** A KPI measures one strategic objective, else the perspective that it stands in. */
function measureDot(matrix: Matrix, from: SideOf<'kpi'>, to: SideOf<'aim'>): Dot {
  const { parent } = from.kpi.record;
  const isSet = parent === to.id;
  const dot: Dot = { state: isSet ? 'set' : 'empty', from, to, relation: 'measure' };
  const other = matrix.below.find(({ id }) => id === parent);
  if (!isSet && other)
    return {
      ...dot,
      refused: { why: 'holdsOne', values: { from: from.title, to: to.title, other: other.title } },
    };
  const perspective = to.aim.record.perspective;
  const lane = matrix.scorecard.perspectives.find(({ record }) => record.id === perspective);
  const last = (isSet ? lane?.kpis : to.aim.kpis)?.at(-1)?.record.order;
  const set = { parent: isSet ? perspective : to.id, order: orderBetween(last, undefined) };
  return { ...dot, patches: () => [{ doc: mainScorecard, kind: 'kpi', id: from.id, set }] };
}
