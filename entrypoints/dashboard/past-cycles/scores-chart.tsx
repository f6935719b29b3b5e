import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { dayNumber } from '../../../core/scoring';
import { formatNumber, formatScore } from '../../../core/words';
import { sayPast } from '../../shared/words/past';
import type { PastCycle } from './archive';
import { titleOf } from './past-cycles';

const height = 170;
const side = 28;
const foot = 20;

/** The scores of the cycles that have begun, as one line by the day on which each ended. */
export function ScoresChart({ cycles, locale }: { cycles: readonly PastCycle[]; locale: string }) {
  const box = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(640);
  // Drawn as wide as it stands there, so that its words keep their size.
  useLayoutEffect(() => {
    const svg = box.current?.querySelector('svg');
    if (!svg) return;
    const watch = new ResizeObserver(() => setWidth(Math.max(200, svg.clientWidth)));
    watch.observe(svg);
    return () => watch.disconnect();
  }, []);
  const scored = cycles.filter((one) => one.score !== undefined && one.state !== 'ahead').reverse();
  const [first] = scored;
  const last = scored.at(-1);
  if (!first || !last || scored.length < 2) return null;
  const from = dayNumber(first.plan.dates.end);
  const days = dayNumber(last.plan.dates.end) - from || 1;
  const x = (one: PastCycle) => side + ((dayNumber(one.plan.dates.end) - from) / days) * (width - side - 8);
  const y = (score: number) => 8 + (1 - score) * (height - foot - 16);
  const points = scored.map((one) => ({ one, x: x(one), y: y(one.score?.score ?? 0) }));
  const label = sayPast(locale, 'scoresOf', {
    count: scored.length,
    first: titleOf(first, locale),
    last: titleOf(last, locale),
  });
  return (
    <section class="objective past-chart" ref={box}>
      <h2>{sayPast(locale, 'scores')}</h2>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        {[0, 0.4, 0.7, 1].map((score) => (
          <g key={score}>
            <line class="grid" x1={side} x2={width} y1={y(score)} y2={y(score)} />
            <text x={side - 6} y={y(score)} text-anchor="end" dominant-baseline="central">
              {formatNumber(score, locale, 1)}
            </text>
          </g>
        ))}
        <polyline points={points.map((point) => `${point.x},${point.y}`).join(' ')} />
        {points.map((point) => (
          <circle key={point.one.plan.id} cx={point.x} cy={point.y} r="3.5">
            <title>{`${titleOf(point.one, locale)}: ${formatScore(point.one.score?.score, locale)}`}</title>
          </circle>
        ))}
        <text x={side} y={height - 3}>
          {titleOf(first, locale)}
        </text>
        <text x={width} y={height - 3} text-anchor="end">
          {titleOf(last, locale)}
        </text>
      </svg>
    </section>
  );
}
