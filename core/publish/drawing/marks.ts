import {
  kpiRing,
  ring,
  ringStroke,
  type ShownKpiStanding,
  type ShownStanding,
  sparkline,
} from '../../snapshot';
import { formatScore } from '../../words';
import { escapeHtml } from '../escape';
import { statusWords, toneOf } from '../table';
import type { Look } from './look';
import { element, row, short, type Type } from './svg';

/** The widget's ring, so wide, with its score in the middle; a reviewed score stands for the computed one. */
export function ringMark(
  standing: ShownStanding,
  score: number | undefined,
  [x, y, size]: [x: number, y: number, size: number],
  locale: string,
  { inks }: Look,
): string {
  const shown = score ?? standing.progress;
  const { track, arc, ends, tick } = ring(shown, standing.expected);
  const tone = inks[toneOf(standing)];
  return ringOf(
    [x, y, size],
    [stroke(track, inks.track), stroke(arc, tone), stroke(ends, tone, ringStroke, 'round')],
    [stroke(tick, inks.text, 2.6)],
    formatScore(shown, locale),
    inks.text,
  );
}

/** The ring of a KPI or of a map's objective, with ticks at red flag and goal. */
export function kpiRingMark(
  standing: ShownKpiStanding,
  place: [x: number, y: number, size: number],
  locale: string,
  { inks }: Look,
): string {
  const { track, arc, redFlag, goal } = kpiRing(standing.score);
  return ringOf(
    place,
    [stroke(track, inks.track), stroke(arc, inks[toneOf(standing)])],
    [stroke(redFlag, inks['text-2'], 3.5), stroke(goal, inks.text, 5)],
    formatScore(standing.score, locale),
    inks.text,
  );
}

const stroke = (d: string, colour: string, width = ringStroke, cap?: string): string =>
  d && element('path', { d, stroke: colour, 'stroke-width': width, 'stroke-linecap': cap });

const ringOf = (
  [x, y, size]: [x: number, y: number, size: number],
  arcs: string[],
  ticks: string[],
  text: string,
  ink: string,
): string =>
  element(
    'g',
    { transform: `translate(${short(x)} ${short(y)}) scale(${size / 100})`, fill: 'none' },
    ...arcs,
    ...ticks,
    element(
      'text',
      { x: 50, y: 59.5, 'font-size': 27, 'font-weight': 700, 'text-anchor': 'middle', fill: ink },
      escapeHtml(text),
    ),
  );

/** A bar with its pace tick; `y` is its middle. */
export function barMark(
  standing: ShownStanding,
  x: number,
  y: number,
  width: number,
  { inks }: Look,
): string {
  const { progress = 0, expected } = standing;
  const bar = { x, y: y - 3.5, height: 7, rx: 3.5 };
  const filled = Math.min(1, Math.max(0, progress)) * width;
  return [
    element('rect', { ...bar, width, fill: inks.track }),
    filled > 0 && element('rect', { ...bar, width: filled, fill: inks[toneOf(standing)] }),
    expected !== undefined &&
      element('rect', {
        x: x + expected * width - 1.25,
        y: y - 6.5,
        width: 2.5,
        height: 13,
        rx: 1,
        fill: inks.text,
      }),
  ]
    .filter(Boolean)
    .join('');
}

export const sparkWidth = 76;

/** The values themselves, the latest with a dot; `y` is the middle. */
export function sparkMark(
  standing: ShownStanding,
  history: readonly [number, number][],
  [x, y]: [x: number, y: number],
  { inks }: Look,
): string {
  const points = sparkline(history, sparkWidth - 6, 16);
  const last = points.at(-1);
  if (!last) return '';
  const colour = inks[toneOf(standing)];
  return element(
    'g',
    { transform: `translate(${short(x + 3)} ${short(y - 8)})` },
    element('polyline', {
      points: points.join(' '),
      fill: 'none',
      stroke: colour,
      'stroke-width': 1.6,
      'stroke-linejoin': 'round',
    }),
    element('circle', { cx: last[0], cy: last[1], r: 3, fill: colour }),
  );
}

/** What a status is told by. */
type Judged = Pick<ShownStanding, 'status' | 'stale' | 'statusOf'>;

const statusType = { size: 13.5, isBold: true } as const;
const markWidth = 18;

/** How wide a status is with its shape. */
export const statusWidth = (standing: Judged, locale: string, look: Look): number =>
  markWidth + look.measure(statusWords(standing, locale), statusType.size, true);

/** A status by shape, word and colour; `y` is its middle. It begins at `x`, or ends there. */
export function statusMark(
  standing: Judged,
  [x, y]: [x: number, y: number],
  locale: string,
  look: Look,
  isEnd = false,
): string {
  const type: Type = { ...statusType, ink: toneOf(standing), isEnd };
  const from = isEnd ? x - statusWidth(standing, locale, look) : x;
  return (
    element('path', {
      d: look.shapes[standing.status],
      'fill-rule': 'evenodd',
      transform: `translate(${short(from)} ${short(y - 5.75)}) scale(0.96)`,
      fill: look.inks[type.ink],
    }) + row(escapeHtml(statusWords(standing, locale)), isEnd ? x : x + markWidth, y, type, look)
  );
}
