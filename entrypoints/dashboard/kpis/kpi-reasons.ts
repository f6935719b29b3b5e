import type { PlanKpi } from '../../../core/model/scorecard';
import { aimsOn, kpiStandingOn, measuredKpi } from '../../../core/model/scorecard-standing';
import { formatDate, formatNumber, formatReading } from '../../../core/words';
import { aimsText } from '../../shared/scorecard/kpi-words';
import { sayKpis } from '../../shared/words/kpis';

/** How the status of a KPI comes from its latest reading and what held on that day. */
export function kpiReasons(kpi: PlanKpi, today: string, locale: string): string[] {
  const { current, date, goal, redFlag, isYesNo } = measuredKpi(kpi, today);
  if (current === undefined || date === undefined) return [sayKpis(locale, 'whyNoReading')];
  if (isYesNo) return [sayKpis(locale, current >= 1 ? 'whyYes' : 'whyNo')];
  const now = aimsOn(kpi, today);
  const day = formatDate(date, locale, 'medium');
  if (goal === undefined)
    return [sayKpis(locale, now.goal === undefined ? 'whyNoAims' : 'whyAimsLater', { date: day })];
  // Beside the value another goal is named, too: the one of today.
  const then =
    now.goal === goal && now.redFlag === redFlag
      ? []
      : [
          sayKpis(locale, 'whyAimsThen', {
            date: day,
            aims: aimsText({ goal, redFlag }, kpi.record, locale),
          }),
        ];
  const { score } = kpiStandingOn(kpi, today);
  if (redFlag === undefined || score === undefined) return [...then, sayKpis(locale, 'whyNoRedFlag')];
  const amount = (value: number) => formatReading(value, kpi.record, locale);
  const two = (value: number) => formatNumber(value, locale, 2);
  const way = (current / 2 - redFlag / 2) / (goal / 2 - redFlag / 2);
  const values = { share: two(way), score: two(score) };
  return [
    ...then,
    sayKpis(locale, 'whyShare', {
      current: amount(current),
      goal: amount(goal),
      redFlag: amount(redFlag),
      ...values,
    }),
    sayKpis(locale, way < -1 || way > 2 ? 'whyClamped' : 'whyScore', values),
  ];
}
