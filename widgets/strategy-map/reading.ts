import type { ScoredMap } from '../../core/snapshot';
import { formatReading, listOf } from '../../core/words';
import { goalWords } from '../kpi/amounts';
import { sayMap } from './messages';

/** What an objective drives and what drives it: their places. */
export const drivenFrom = ({ links }: ScoredMap, place: number): number[] =>
  links.flatMap(([from, to]) => (from === place ? to : []));
const driversOf = ({ links }: ScoredMap, place: number): number[] =>
  links.flatMap(([from, to]) => (to === place ? from : []));

export const titlesOf = (map: ScoredMap, places: readonly number[], locale: string): string =>
  listOf(
    places.map((place) => map.objectives[place]?.title ?? ''),
    locale,
  );

/** What the theme of an objective is called, where it has one. */
export const themeOf = ({ themes, objectives }: ScoredMap, place: number): string =>
  themes?.[objectives[place]?.theme ?? -1]?.title ?? '';

/** `theme Trust · drives A and B · driven by C`. */
export function linkWords(map: ScoredMap, place: number, locale: string): string {
  const theme = themeOf(map, place);
  const down = drivenFrom(map, place);
  const up = driversOf(map, place);
  const words = [
    theme && sayMap(locale, 'ofTheme', { title: theme }),
    down.length + up.length === 0 && sayMap(locale, 'linkless'),
    down.length > 0 && sayMap(locale, 'drives', { titles: titlesOf(map, down, locale) }),
    up.length > 0 && sayMap(locale, 'drivenBy', { titles: titlesOf(map, up, locale) }),
  ];
  return words.filter(Boolean).join(' · ');
}

/** `NPS 48 · goal 55`: the first KPI, and how many there are beside it. */
export function kpiLine({ kpis }: ScoredMap['objectives'][number], locale: string): string {
  const [first] = kpis;
  if (!first) return sayMap(locale, 'noKpi');
  const goal = goalWords(first, locale);
  const more = kpis.length > 1 && sayMap(locale, 'moreKpis', { count: kpis.length - 1 });
  const value = first.current === undefined ? '' : ` ${formatReading(first.current, first, locale)}`;
  return [first.title + value, goal, more].filter(Boolean).join(' · ');
}
