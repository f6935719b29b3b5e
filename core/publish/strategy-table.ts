import { elementOf, inChainOrder, type ScoredKpi, type Snapshot, scoreKpis, scoreMap } from '../snapshot';
import { formatDate, formatReading, formatScore, listOf, usableLocale } from '../words';
import { type PublishKey, sayPublish } from './messages';
import { day, type StatusCell, shapes, statusWords, toneOf } from './table';

/** A strategy map, or KPIs alone, as the texts of a table; a map is read from its causes on. */
export interface StrategyTable {
  locale: string;
  title: string;
  heads: PublishKey[];
  /** Each row's first cell names it. */
  rows: (string | StatusCell)[][];
  footer: string;
}

/** Undefined for a snapshot of OKRs. */
export function strategyTableOf(
  snapshot: Snapshot,
  today: string,
  wanted: string,
): StrategyTable | undefined {
  const { title = '', asOf, map } = snapshot;
  if (elementOf(snapshot).tag === 'okr-scorecard') return undefined;
  const locale = usableLocale(wanted);
  const rows = map ? mapRows(snapshot, today, locale) : kpiRows(snapshot, today, locale);
  const footer = [sayPublish(locale, 'asOf', { date: formatDate(asOf, locale) }), snapshot.publicId];
  return { locale, title, ...rows, footer: footer.filter(Boolean).join(' ') };
}

const statusCell = (standing: ScoredKpi['standing'], locale: string): StatusCell => ({
  tone: toneOf(standing),
  text: `${shapes[standing.status]} ${statusWords(standing, locale)}`,
});

function mapRows(snapshot: Snapshot, today: string, locale: string): Pick<StrategyTable, 'heads' | 'rows'> {
  const map = scoreMap(snapshot, today);
  if (!map) return { heads: [], rows: [] };
  const { objectives, perspectives, themes, links } = map;
  const titles = (places: number[]) =>
    listOf(
      places.map((place) => objectives[place]?.title ?? ''),
      locale,
    );
  return {
    heads: [
      'objective',
      'perspective',
      ...(themes ? ['theme' as const] : []),
      'score',
      'status',
      'kpis',
      'drives',
    ],
    rows: inChainOrder(objectives.length, links).flatMap((place) => {
      const one = objectives[place];
      if (!one) return [];
      const kpis = one.kpis.map((kpi) =>
        [
          `${kpi.title} ${formatReading(kpi.current, kpi, locale)}`,
          kpi.goal !== undefined &&
            sayPublish(locale, 'goalOf', { value: formatReading(kpi.goal, kpi, locale) }),
        ]
          .filter(Boolean)
          .join(', '),
      );
      return [
        [
          one.title,
          perspectives[one.perspective]?.title ?? '',
          ...(themes ? [themes[one.theme ?? -1]?.title ?? ''] : []),
          formatScore(one.standing.score, locale),
          statusCell(one.standing, locale),
          kpis.join('; '),
          titles(links.flatMap(([from, to]) => (from === place ? to : []))),
        ],
      ];
    }),
  };
}

const kpiRows = (
  snapshot: Snapshot,
  today: string,
  locale: string,
): Pick<StrategyTable, 'heads' | 'rows'> => ({
  heads: ['kpi', 'value', 'goal', 'redFlag', 'score', 'status', 'lastReading'],
  rows: scoreKpis(snapshot, today).map((kpi) => [
    kpi.title,
    formatReading(kpi.current, kpi, locale),
    formatReading(kpi.goal, kpi, locale),
    formatReading(kpi.redFlag, kpi, locale),
    formatScore(kpi.standing.score, locale),
    statusCell(kpi.standing, locale),
    kpi.current === undefined ? sayPublish(locale, 'noReading') : day(kpi.date ?? snapshot.asOf, locale),
  ]),
});
