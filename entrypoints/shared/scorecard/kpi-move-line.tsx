import type { KpiMove } from '../../../core/model/kpi-moves';
import { objectiveScore } from '../../../core/model/scores';
import { formatReading, formatScore } from '../../../core/words';
import { cycleTitle } from '../words/cycle-title';
import { sayScorecard } from '../words/scorecard';

/** What an OKR did to the KPI that it is bound to: from which value to which, towards its goal or away from it. */
export function KpiMoveLine({ move, today, locale }: { move: KpiMove; today: string; locale: string }) {
  const { kpi, plan, objective, from, to, turned } = move;
  const amount = (value: number) => formatReading(value, kpi.record, locale);
  return (
    <p class="quiet kpi-move">
      {sayScorecard(locale, 'moved', { cycle: plan.title ?? cycleTitle(plan.id, locale) })}:{' '}
      <b>
        {sayScorecard(locale, 'movedLine', { kpi: kpi.record.title, from: amount(from), to: amount(to) })}
      </b>
      {turned && `, ${sayScorecard(locale, turned === 'not' ? 'notMoved' : turned)}`}
      {', '}
      {sayScorecard(locale, 'movedBy', {
        title: objective.record.title,
        score: formatScore(objectiveScore(objective, plan, today), locale),
      })}
    </p>
  );
}
