import type { Doc } from '../../../core/model';
import { withReadings } from '../../../core/model/bound';
import { mainScorecard } from '../../../core/model/check-in-patch';
import { cycleDoc, planOf } from '../../../core/model/plan';
import { scorecardOf } from '../../../core/model/scorecard';
import type { Committed, Store } from '../../../core/store';
import { type Dot, dotOf } from './dot';
import { columnsOf, type Matrix, matrixOf, rowsOf } from './matrix';

/**
 * Writes what a press on a cell does. What is drawn may be a press behind, so it is worked out inside the transaction,
 * from what is there then. Resolves to the cell that was pressed, absent where one of its sides is gone, and to what
 * was written.
 */
export async function pressCell(
  store: Store,
  drawn: Matrix,
  rowId: string,
  columnId: string,
): Promise<{ dot?: Dot; committed?: Committed }> {
  let dot: Dot | undefined;
  const docIds = [mainScorecard, ...drawn.plans.map(({ id }) => cycleDoc(id))];
  const committed = await store.commit('serves', docIds, (docs) => {
    const matrix = storedMatrix(drawn, docs);
    const row = rowsOf(matrix).find(({ id }) => id === rowId);
    const column = columnsOf(matrix).find(({ id }) => id === columnId);
    dot = row && column && dotOf(matrix, row, column);
    return dot?.patches?.() ?? [];
  });
  return { dot, committed };
}

function storedMatrix({ plan, plans, year }: Matrix, docs: ReadonlyMap<string, Doc>): Matrix {
  const scorecard = docs.get(mainScorecard);
  const stored = (id: string) => withReadings(planOf(id, docs.get(cycleDoc(id))), scorecard);
  return matrixOf(
    stored(plan.id),
    plans.map(({ id }) => stored(id)),
    year?.id ?? plan.id,
    scorecardOf('main', scorecard),
  );
}
