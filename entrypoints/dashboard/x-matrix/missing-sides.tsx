import type { Plan } from '../../../core/model/plan';
import { cycleTitle } from '../../shared/words/cycle-title';
import { type MatrixKey, sayMatrix } from '../../shared/words/x-matrix';
import { cycleAddress } from '../frame/route';
import type { Matrix } from './matrix';

interface MissingSidesProps {
  matrix: Matrix;
  plan: Plan;
  yearId: string;
  locale: string;
}

/** What a side is still to be filled with, and where that is written. */
export function MissingSides({ matrix, plan, yearId, locale }: MissingSidesProps) {
  const cycle = cycleTitle(yearId, locale);
  const hint = (isMissing: boolean, says: MatrixKey, does: MatrixKey, href: string) =>
    isMissing && (
      <p class="quiet">
        {sayMatrix(locale, says, { cycle })} <a href={href}>{sayMatrix(locale, does, { cycle })}</a>
      </p>
    );
  return (
    <>
      {hint(matrix.above.length === 0, 'noNow', 'toQuarter', '#/')}
      {hint(
        matrix.before.length === 0 && plan.id !== yearId,
        'noAnnual',
        'writeAnnual',
        cycleAddress(yearId),
      )}
      {hint(matrix.below.length === 0, 'noAims', 'toScorecard', '#/scorecard')}
      {hint(matrix.behind.length === 0, 'noKpis', 'toKpis', '#/kpis')}
    </>
  );
}
