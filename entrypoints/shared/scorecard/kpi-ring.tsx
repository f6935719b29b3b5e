import type { KpiStanding } from '../../../core/scoring';
import { kpiRing } from '../../../core/snapshot/kpi-ring';
import { ringStroke } from '../../../core/snapshot/ring';
import { formatScore, kpiStatusWord } from '../../../core/words';
import { Shape } from '../quarter/marks';

/** The tone of a KPI's marks: grey where its reading is overdue. */
const toneOf = ({ status, stale }: KpiStanding) => (stale ? 'noData' : status);

/** A score with ticks at the red flag and at the goal; a KPI has no cycle, so no pace. */
export function KpiRing({ standing, locale }: { standing: KpiStanding; locale: string }) {
  const { track, arc, redFlag, goal } = kpiRing(standing.score);
  const score = formatScore(standing.score, locale);
  return (
    <span class={`ring ${toneOf(standing)}`}>
      <svg viewBox="0 0 100 100" role="img" aria-label={`${score}, ${kpiStatusWord(standing, locale)}`}>
        <path class="ring-track" d={track} stroke-width={ringStroke} />
        <path class="ring-arc" d={arc} stroke-width={ringStroke} />
        <path class="ring-tick faint" d={redFlag} stroke-width="4" />
        <path class="ring-tick" d={goal} stroke-width="5" />
        <text x="50" y="50" text-anchor="middle" dominant-baseline="central">
          {score}
        </text>
      </svg>
    </span>
  );
}

/** The shape of a status with its word. */
export function KpiStatus({ standing, locale }: { standing: KpiStanding; locale: string }) {
  const tone = toneOf(standing);
  return (
    <span class={`kpi-status ${tone}`}>
      <Shape status={standing.status} colour={tone} />
      {kpiStatusWord(standing, locale)}
    </span>
  );
}
