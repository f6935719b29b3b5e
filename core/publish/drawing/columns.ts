import type { ScoredKeyResult, ScoredSnapshot } from '../../snapshot';
import { formatCurrent, formatTarget } from '../../words';
import type { Look } from './look';
import { sparkWidth, statusWidth } from './marks';

/** Where the columns of every objective's key results begin, and how wide they are. */
export interface Columns {
  title: { x: number; width: number };
  /** Values end at `x`. */
  value: { x: number; width: number };
  bar: { x: number; width: number };
  /** Absent where no key result has a history. */
  trend?: { x: number };
  status: { x: number };
}

const between = 20;
const barWidth = 150;

export const valueSize = 15;

/** Lays columns out between `from` and `to`: the title takes the room that the others leave. */
export function columnsOf(
  { objectives }: ScoredSnapshot,
  [from, to]: readonly [from: number, to: number],
  locale: string,
  look: Look,
): Columns {
  const all = objectives.flatMap(({ keyResults }) => keyResults);
  const widest = (least: number, most: number, of: (one: ScoredKeyResult) => number) =>
    Math.min(most, Math.max(least, ...all.map(of)));
  const status = widest(90, 190, ({ standing }) => statusWidth(standing, locale, look));
  const value = widest(80, 180, (one) => {
    const [current, target] = valueTexts(one, locale);
    return look.measure(current, valueSize, true) + look.measure(` ${target}`, valueSize, false);
  });
  const statusX = to - status;
  const trendX = all.some(({ history = [] }) => history.length > 0)
    ? statusX - between - sparkWidth
    : undefined;
  const barX = (trendX ?? statusX) - between - barWidth;
  const valueX = barX - between;
  return {
    title: { x: from, width: valueX - value - between - from },
    value: { x: valueX, width: value },
    bar: { x: barX, width: barWidth },
    trend: trendX === undefined ? undefined : { x: trendX },
    status: { x: statusX },
  };
}

/** `3.2 %` and `to 2.8 %`. */
export const valueTexts = (
  { measured: { metric, current }, unit }: ScoredKeyResult,
  locale: string,
): readonly [current: string, target: string] => [
  formatCurrent(metric, current, unit, locale),
  formatTarget(metric, unit, locale),
];
