import type { ScoredMap } from '../../core/snapshot';
import { goalWords, kpiAmount } from '../kpi/amounts';
import { sayMap } from './messages';

/** What an objective drives and what drives it: their places. */
export const drivenFrom = ({ links }: ScoredMap, place: number): number[] =>
  links.flatMap(([from, to]) => (from === place ? to : []));
const driversOf = ({ links }: ScoredMap, place: number): number[] =>
  links.flatMap(([from, to]) => (to === place ? from : []));

export const titlesOf = (map: ScoredMap, places: readonly number[], locale: string): string =>
  new Intl.ListFormat(locale).format(places.map((place) => map.objectives[place]?.title ?? ''));

/** `drives A and B · driven by C`. */
export function linkWords(map: ScoredMap, place: number, locale: string): string {
  const down = drivenFrom(map, place);
  const up = driversOf(map, place);
  const words = [
    down.length > 0 && sayMap(locale, 'drives', { titles: titlesOf(map, down, locale) }),
    up.length > 0 && sayMap(locale, 'drivenBy', { titles: titlesOf(map, up, locale) }),
  ].filter(Boolean);
  return words.join(' · ') || sayMap(locale, 'linkless');
}

/** `NPS 48 · goal 55`: the first KPI, and how many there are beside it. */
export function kpiLine({ kpis }: ScoredMap['objectives'][number], locale: string): string {
  const [first] = kpis;
  if (!first) return sayMap(locale, 'noKpi');
  const goal = goalWords(first, locale);
  const more = kpis.length > 1 && sayMap(locale, 'moreKpis', { count: kpis.length - 1 });
  const value = first.current === undefined ? '' : ` ${kpiAmount(first, first.current, locale)}`;
  return [first.title + value, goal, more].filter(Boolean).join(' · ');
}
