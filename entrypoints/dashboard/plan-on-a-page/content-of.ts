import type { OwnRules } from '../../../core/model/own-rules';
import type { Plan, PlanKeyResult, PlanObjective } from '../../../core/model/plan';
import type { Initiative } from '../../../core/model/records';
import type { PlanKpi, PlanPerspective, ScorecardPlan } from '../../../core/model/scorecard';
import {
  kpiStandingOn,
  measuredKpi,
  perspectiveStanding,
  strategicStanding,
} from '../../../core/model/scorecard-standing';
import { keyResultScore, type Reviewed, reviewedObjective } from '../../../core/model/scores';
import { shownObjectives, takeScorecardSnapshot } from '../../../core/model/take-scorecard-snapshot';
import type { Standing } from '../../../core/scoring';
import {
  formatCurrent,
  formatDate,
  formatDateRange,
  formatReading,
  formatScore,
  formatTarget,
  listOf,
  statusWord,
} from '../../../core/words';
import { tone } from '../../shared/quarter/marks';
import { scoredBy } from '../../shared/scorecard/kpi-words';
import { cycleTitle } from '../../shared/words/cycle-title';
import { perspectiveTitle } from '../../shared/words/perspectives';
import { sayPage } from '../../shared/words/plan-on-a-page';
import { keyResultStandingOf, standingOf } from '../alignment/standing-of';
import type { SheetContent, SheetLine, SheetPart, StrategyAs } from './sheet-content';
import type { SheetMap } from './sheet-map';

export interface SheetSource {
  plan: Plan;
  scorecard: ScorecardPlan;
  today: string;
  locale: string;
  rules: OwnRules;
  strategyAs: StrategyAs;
}

/** What one sheet says of a plan and its scorecard, without the parts that were left out. */
export function contentOf(source: SheetSource, without: ReadonlySet<SheetPart>): SheetContent {
  const { plan, scorecard, today, locale } = source;
  const cycle = plan.title ?? cycleTitle(plan.id, locale);
  const has = (part: SheetPart) => !without.has(part);
  const map = has('scorecard') && source.strategyAs === 'map' ? mapOf(source, has) : undefined;
  const inLines = (part: SheetPart) => has(part) && !(map && part === 'scorecard');
  const { title } = scorecard.record;
  const dates = formatDateRange(plan.dates.start, plan.dates.end, locale);
  return {
    title: title ?? cycle,
    about: [
      ...(title ? [cycle] : []),
      sayPage(locale, 'asOf', { dates, date: formatDate(today, locale, 'medium') }),
    ].join(' · '),
    statements: has('statements') ? statementsOf(source) : [],
    map,
    lines: [
      ...(inLines('scorecard') || has('kpis') ? scorecardLines(source, inLines) : []),
      ...okrLines(source, has),
      ...(has('initiatives') ? initiativeLines(source) : []),
    ],
    left: (count) => sayPage(locale, 'left', { count }),
  };
}

type Has = (part: SheetPart) => boolean;

function statementsOf({ scorecard, locale }: SheetSource): SheetContent['statements'] {
  return (['mission', 'vision', 'values'] as const).flatMap((name) => {
    const text = scorecard.record[name]?.trim();
    return text ? [{ name: sayPage(locale, name), text }] : [];
  });
}

/** The strategy as a map, in words; none where there is no strategic objective. */
function mapOf({ scorecard, today, locale }: SheetSource, has: Has): SheetMap | undefined {
  const { map } = takeScorecardSnapshot(scorecard, { kpis: false, history: false }, today, (record) => ({
    title: perspectiveTitle(record, locale),
  }));
  const objectives = shownObjectives(scorecard, {});
  if (!map || objectives.length === 0) return undefined;
  const titles = (places: number[]) =>
    listOf(
      places.map((place) => objectives[place]?.record.title ?? ''),
      locale,
    );
  return {
    shape: map,
    lanes: map.perspectives.map(({ title }) => title),
    themes: (map.themes ?? []).map(({ title }) => title),
    objectives: objectives.map(({ record, kpis }, place) => {
      const standing = strategicStanding({ kpis }, today);
      const [first] = has('kpis') ? kpis : [];
      const driven = map.links.flatMap(([from, to]) => (from === place ? to : []));
      return {
        text: record.title,
        detail: [
          standing.score !== undefined && formatScore(standing.score, locale),
          first && `${first.record.title} ${kpiWords(first, today, locale)}`,
        ]
          .filter(Boolean)
          .join(' · '),
        mark: standing,
        drives: driven.length > 0 ? sayPage(locale, 'drives', { titles: titles(driven) }) : '',
      };
    }),
  };
}

const section = (text: string): SheetLine => ({ text, level: 'section', keepsNext: true });

/** Each line but the last keeps the next one, where a heading stands above only these. */
const headed = (heading: SheetLine, below: readonly SheetLine[]): SheetLine[] => [
  { ...heading, keepsNext: below.length > 0 },
  ...below,
];

function scorecardLines(source: SheetSource, has: Has): SheetLine[] {
  const { scorecard, locale } = source;
  const lanes = scorecard.perspectives.flatMap((lane) => laneLines(lane, source, has));
  return lanes.length > 0
    ? [section(sayPage(locale, has('scorecard') ? 'scorecard' : 'kpis')), ...lanes]
    : [];
}

function laneLines(lane: PlanPerspective, source: SheetSource, has: Has): SheetLine[] {
  const { today, locale } = source;
  const own = has('kpis') ? lane.kpis.map((kpi) => kpiLine(kpi, 'item', source)) : [];
  const objectives = lane.objectives.flatMap((objective) => {
    const kpis = has('kpis') ? objective.kpis : [];
    if (!has('scorecard')) return kpis.map((kpi) => kpiLine(kpi, 'item', source));
    const standing = strategicStanding(objective, today);
    const line: SheetLine = {
      text: objective.record.title,
      end: formatScore(standing.score, locale),
      level: 'item',
      mark: standing,
    };
    return headed(
      line,
      kpis.map((kpi) => kpiLine(kpi, 'detail', source)),
    );
  });
  const lines = [...own, ...objectives];
  if (lines.length === 0) return [];
  const score = formatScore(perspectiveStanding(lane, today).score, locale);
  return headed({ text: perspectiveTitle(lane.record, locale), end: score, level: 'heading' }, lines);
}

function kpiLine(kpi: PlanKpi, level: 'item' | 'detail', { today, locale }: SheetSource): SheetLine {
  return {
    text: kpi.record.title,
    end: kpiWords(kpi, today, locale),
    level,
    mark: kpiStandingOn(kpi, today),
  };
}

/** `48, goal 55`. */
function kpiWords(kpi: PlanKpi, today: string, locale: string): string {
  const { record } = kpi;
  const { current } = measuredKpi(kpi, today);
  const value =
    current === undefined ? formatScore(undefined, locale) : formatReading(current, record, locale);
  return [value, scoredBy(kpi, today, locale)].filter(Boolean).join(', ');
}

function okrLines(source: SheetSource, has: Has): SheetLine[] {
  const { plan, locale, today, rules } = source;
  const lines = plan.objectives.flatMap((objective) => {
    const standing = standingOf({ plan, objective }, today, rules);
    const heading: SheetLine = {
      text: objective.record.title,
      end: scoreWords(reviewedObjective(objective, plan, today), standing, source),
      level: 'heading',
      mark: standing,
    };
    const below = has('keyResults') ? objective.keyResults : [];
    return headed(
      heading,
      below.map((one) => keyResultLine(one, source)),
    );
  });
  const cycle = plan.title ?? cycleTitle(plan.id, locale);
  return lines.length > 0 ? [section(sayPage(locale, 'okrs', { cycle })), ...lines] : [];
}

/** By its owner's score where there is one, in a closed cycle by the score that was kept, else by how far it has come. */
const scoreWords = (
  { score, isOwn }: Reviewed,
  { progress }: Standing,
  { plan, locale }: SheetSource,
): string => formatScore(isOwn || plan.closed ? score : progress, locale);

function keyResultLine(keyResult: PlanKeyResult, source: SheetSource): SheetLine {
  const { plan, today, locale, rules } = source;
  const { measured, standing } = keyResultStandingOf(keyResult, plan, today, rules);
  const { unit, title } = keyResult.record;
  const value =
    measured.current === undefined
      ? sayPage(locale, 'noCheckIn')
      : `${formatCurrent(measured.metric, measured.current, unit, locale)} ${formatTarget(measured.metric, unit, locale)}`.trim();
  return {
    text: title,
    end: scoreWords(keyResultScore(keyResult, plan, today), standing, source),
    level: 'item',
    mark: standing,
    bar: barOf(standing, `${value} · ${statusWord(standing.status, locale)}`),
  };
}

const barOf = (standing: Standing, words: string): NonNullable<SheetLine['bar']> => ({
  progress: standing.progress ?? 0,
  expected: standing.expected,
  status: tone(standing),
  words,
});

function initiativeLines({ plan, scorecard, locale }: SheetSource): SheetLine[] {
  const ofObjective = ({ initiatives, keyResults }: PlanObjective) => [
    ...initiatives,
    ...keyResults.flatMap((one) => one.initiatives),
  ];
  const list: Initiative[] = [
    ...plan.objectives.flatMap(ofObjective),
    ...scorecard.perspectives.flatMap((lane) => lane.objectives.flatMap((one) => one.initiatives)),
  ];
  const lines = list.map(
    ({ title, done, due }): SheetLine => ({
      text: title,
      end: due === undefined ? undefined : formatDate(due, locale, 'short'),
      level: 'item',
      mark: done ? 'finished' : 'open',
    }),
  );
  return lines.length > 0 ? [section(sayPage(locale, 'initiatives')), ...lines] : [];
}
