import type { Standing, Status } from '../../../core/scoring';
import { ring, ringStroke } from '../../../core/snapshot/ring';
import { sparkline } from '../../../core/snapshot/sparkline';
import { formatScore, reasonSentence, statusWord } from '../../../core/words';

/** Grey where nothing was checked in for a while: what is stale is never shown as on track. */
export const tone = ({ status, stale }: Pick<Standing, 'status' | 'stale'>): Status =>
  stale ? 'noData' : status;

/** Paths in a box of 10 × 10; that of `done` is a stroke, of `noData` an outline. */
export const shapes: Record<Status, string> = {
  onTrack: 'M5 1a4 4 0 1 0 0 8a4 4 0 0 0 0-8z',
  atRisk: 'M5 .8L9.5 9H.5z',
  offTrack: 'M5 .3L9.7 5L5 9.7L.3 5z',
  done: 'M1 5.2L3.8 8L9 2',
  noData: 'M5 1.6a3.4 3.4 0 1 0 0 6.8a3.4 3.4 0 0 0 0-6.8z',
};

export const Shape = ({ status, colour = status }: { status: Status; colour?: Status }) => (
  <svg class={`shape is-${status} ${colour}`} viewBox="0 0 10 10" aria-hidden="true">
    <path d={shapes[status]} />
  </svg>
);

/** The shape of a status; its word always stands beside it, seen or read aloud. */
export function StatusShape({ standing, locale }: { standing: Standing; locale: string }) {
  const word = statusWord(standing.status, locale);
  return (
    <span class={`status ${tone(standing)}`} title={`${word}: ${reasonSentence(standing.reason, locale)}`}>
      <Shape status={standing.status} colour={tone(standing)} />
      <span class="word">{word} </span>
    </span>
  );
}

/** Progress and, as a tick, where an even pace would be today. */
export function Ring({ standing, locale }: { standing: Standing; locale: string }) {
  const { track, arc, ends, tick } = ring(standing.progress, standing.expected);
  const score = formatScore(standing.progress, locale);
  return (
    <span class={`ring ${tone(standing)}`}>
      <svg viewBox="0 0 100 100" role="img" aria-label={`${score}, ${statusWord(standing.status, locale)}`}>
        <path class="ring-track" d={track} stroke-width={ringStroke} />
        <path class="ring-arc" d={arc} stroke-width={ringStroke} />
        <path class="ring-arc" d={ends} stroke-width={ringStroke} stroke-linecap="round" />
        <path class="ring-tick" d={tick} stroke-width="5" />
        <text x="50" y="50" text-anchor="middle" dominant-baseline="central">
          {score}
        </text>
      </svg>
    </span>
  );
}

const share = (value: number) => `${Math.min(1, Math.max(0, value)) * 100}%`;

export function Bar({ standing }: { standing: Standing }) {
  const { progress, expected } = standing;
  return (
    <span class={`bar ${tone(standing)}`} aria-hidden="true">
      <span class="bar-fill" style={{ inlineSize: share(progress ?? 0) }} />
      {expected !== undefined && <span class="bar-tick" style={{ insetInlineStart: share(expected) }} />}
    </span>
  );
}

const width = 80;
const height = 20;

/** The values themselves: a falling metric falls. */
export function Sparkline({ points, standing }: { points: [number, number][]; standing: Standing }) {
  const line = points.length > 1 ? sparkline(points, width, height) : [];
  const last = line.at(-1);
  if (!last) return null;
  return (
    <svg class={`spark ${tone(standing)}`} viewBox={`-4 -4 ${width + 8} ${height + 8}`} aria-hidden="true">
      <polyline points={line.map(([x, y]) => `${x},${y}`).join(' ')} />
      <circle cx={last[0]} cy={last[1]} r="3.5" />
    </svg>
  );
}
