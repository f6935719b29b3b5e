import { ownRules } from '../../../core/model/own-rules';
import { calendarCycle } from '../../../core/scoring';
import { useStored } from '../../shared/plan/use-stored';
import type { ViewProps } from '../../shared/plan/view-props';
import { useScorecard } from '../../shared/scorecard/use-scorecard';
import { sayMatrix } from '../../shared/words/x-matrix';
import { StatusFoot } from '../frame/status-foot';
import { dotOf } from './dot';
import { dotWords, pressedWords } from './dot-words';
import { columnsOf, type Matrix, matrixOf, rowsOf, type Side } from './matrix';
import { MatrixGrid } from './matrix-grid';
import { MissingSides } from './missing-sides';
import { pressCell } from './press-cell';

/** Long-term aims, this year's objectives, this quarter's key results and KPIs, and dots for what serves what. */
export function XMatrix({ plan, state, today, locale, actions }: ViewProps) {
  const scorecard = useScorecard(state.store);
  const year = calendarCycle('year', today);
  const plans = useStored(state.store, year.id, (opened) =>
    opened.readPlansDuring({ start: year.start, end: year.end }),
  );
  const matrix = plans && scorecard && matrixOf(plan, plans, year.id, scorecard);
  const press = async (drawn: Matrix, row: Side, column: Side) => {
    actions.say('');
    await actions.perform(async (opened) => {
      const { dot, committed } = await pressCell(opened, drawn, row.id, column.id);
      if (dot) actions.say(pressedWords(dot, locale));
      return committed;
    });
  };
  return (
    <div class="page x-matrix" data-truth={matrix !== undefined && state.isTruth}>
      <header class="top page-top">
        <div>
          <h1>{sayMatrix(locale, 'title')}</h1>
          <p>{sayMatrix(locale, 'intro')}</p>
        </div>
        <div class="doings">
          <button type="button" onClick={() => void actions.undo()}>
            {sayMatrix(locale, 'undo')}
          </button>
          <button type="button" onClick={() => void actions.redo()}>
            {sayMatrix(locale, 'redo')}
          </button>
        </div>
      </header>
      <main class="quarter">
        {matrix ? (
          <>
            {rowsOf(matrix).length > 0 && columnsOf(matrix).length > 0 && (
              <MatrixGrid
                matrix={matrix}
                today={today}
                locale={locale}
                rules={ownRules(state.settings)}
                onPress={(row, column) => void press(matrix, row, column)}
              />
            )}
            <MissingSides matrix={matrix} plan={plan} yearId={year.id} locale={locale} />
            <Direct matrix={matrix} locale={locale} />
            <AsList matrix={matrix} locale={locale} />
          </>
        ) : (
          <p class="quiet">{sayMatrix(locale, 'loading')}</p>
        )}
      </main>
      <StatusFoot actions={actions} />
    </div>
  );
}

/** A quarter's objective may serve an aim without one of the year between them: the corners have no cell for it. */
function Direct({ matrix, locale }: { matrix: Matrix; locale: string }) {
  const direct = matrix.above.flatMap((one) => {
    const aim =
      one.kind === 'objective' &&
      matrix.below.find(({ id }) => id === one.objective.record.supportsStrategic);
    return aim ? [{ id: one.id, from: one.title, to: aim.title }] : [];
  });
  if (direct.length === 0) return null;
  return (
    <section class="matrix-direct">
      <h2>{sayMatrix(locale, 'direct')}</h2>
      <ul>
        {direct.map(({ id, ...titles }) => (
          <li key={id}>{sayMatrix(locale, 'objectiveSet', titles)}</li>
        ))}
      </ul>
    </section>
  );
}

function AsList({ matrix, locale }: { matrix: Matrix; locale: string }) {
  const dots = rowsOf(matrix).flatMap((row) =>
    columnsOf(matrix)
      .map((column) => dotOf(matrix, row, column))
      .filter(({ state }) => state === 'set'),
  );
  if (dots.length === 0) return null;
  return (
    <details class="matrix-list">
      <summary>{sayMatrix(locale, 'list')}</summary>
      <ul>
        {dots.map((dot) => (
          <li key={`${dot.from.id} ${dot.to.id}`}>{dotWords(dot, locale)}</li>
        ))}
      </ul>
    </details>
  );
}
