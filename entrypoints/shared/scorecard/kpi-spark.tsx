import type { PlanKpi } from '../../../core/model/scorecard';
import type { KpiStanding } from '../../../core/scoring';
import { kpiCourse } from './kpi-course';

const width = 96;
const height = 28;

interface KpiSparkProps {
  kpi: PlanKpi;
  standing: KpiStanding;
  today: string;
}

/** The readings themselves between goal and red flag; nothing where there is no course yet. */
export function KpiSpark({ kpi, standing, today }: KpiSparkProps) {
  const { points, goal, redFlag } = kpiCourse(kpi, today, width, height);
  const last = points.at(-1);
  if (!last || points.length < 2) return null;
  return (
    <svg
      class={`spark kpi-spark ${standing.stale ? 'noData' : standing.status}`}
      viewBox={`-4 -4 ${width + 8} ${height + 8}`}
      aria-hidden="true"
    >
      {redFlag !== undefined && <path class="spark-red-flag" d={`M0 ${redFlag}H${width}`} />}
      {goal !== undefined && <path class="spark-goal" d={`M0 ${goal}H${width}`} />}
      <polyline points={points.map((point) => point.join()).join(' ')} />
      <circle cx={last[0]} cy={last[1]} r="3.5" />
    </svg>
  );
}
