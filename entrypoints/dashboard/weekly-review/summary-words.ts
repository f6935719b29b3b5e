import type { OwnRules } from '../../../core/model/own-rules';
import { measure, type Plan } from '../../../core/model/plan';
import { cycleWeek, keyResultStanding } from '../../../core/scoring';
import {
  formatCurrent,
  formatDate,
  formatReading,
  formatTarget,
  isolated,
  kpiStatusWord,
  markdownText,
  noValue,
  sayStatus,
  statusWord,
} from '../../../core/words';
import { overallWords } from '../../shared/quarter/overall-words';
import { planFacts } from '../../shared/quarter/row-facts';
import { scoredBy } from '../../shared/scorecard/kpi-words';
import { cycleTitle } from '../../shared/words/cycle-title';
import { sayKpis } from '../../shared/words/kpis';
import { sayReview } from '../../shared/words/review';
import type { KpiLine } from './kpi-lines';
import type { WeekLine, WeekSummary } from './week-summary';

export interface SummaryContext {
  plan: Plan;
  today: string;
  locale: string;
  rules: OwnRules;
}

/** `48 → 52 of 55`; `still 48 of 55` where nothing changed. */
export function lineWords({ keyResult, before, after }: WeekLine, { today, locale }: SummaryContext): string {
  const { metric } = measure(keyResult, today);
  const { unit } = keyResult.record;
  const value = (one: number | undefined) => formatCurrent(metric, one, unit, locale);
  const target = formatTarget(metric, unit, locale);
  const change =
    after === undefined
      ? noValue
      : after === before
        ? sayReview(locale, 'stays', { value: value(after) })
        : sayReview(locale, 'fromTo', { before: value(before), after: value(after) });
  return target ? `${change} ${target}` : change;
}

/** `48 → 52 · goal 55`; `skipped` where it was not read. */
export function kpiLineWords(
  { kpi, before, after }: Omit<KpiLine, 'standing'>,
  { today, locale }: Pick<SummaryContext, 'today' | 'locale'>,
): string {
  const value = (one: number | undefined) =>
    one === undefined ? noValue : formatReading(one, kpi.record, locale);
  const change =
    after === undefined
      ? sayReview(locale, 'skipped').toLocaleLowerCase(locale)
      : after === before
        ? sayReview(locale, 'stays', { value: value(after) })
        : sayReview(locale, 'fromTo', { before: value(before), after: value(after) });
  return [change, scoredBy(kpi, today, locale)].filter(Boolean).join(' · ');
}

export const statusOf = (
  { keyResult }: Pick<WeekLine, 'keyResult'>,
  { plan, today, rules }: SummaryContext,
): ReturnType<typeof keyResultStanding> =>
  keyResultStanding(measure(keyResult, today), plan.dates, today, rules);

const asText = (text: string) => text.replace(/\s+/g, ' ');

/** The summary as it is copied, plain or as Markdown. */
export function summaryText(
  summary: WeekSummary,
  context: SummaryContext,
  form: 'text' | 'markdown',
  kpis: readonly KpiLine[] = [],
): string {
  const { plan, today, locale, rules } = context;
  const isMarkdown = form === 'markdown';
  const safe = isMarkdown ? markdownText : asText;
  // Each line reads from left to right, whatever the title in it is written in.
  const strong = (text: string) => (isMarkdown ? `**${isolated(safe(text))}**` : isolated(safe(text)));
  const standing = planFacts(plan, today, rules);
  const heading = sayReview(locale, 'heading', {
    date: formatDate(today, locale, 'long'),
    cycle: plan.title ?? cycleTitle(plan.id, locale),
    week: sayStatus(locale, 'week', cycleWeek(plan.dates, today, rules.weekStart)),
  });
  const overall = sayReview(locale, 'overall', {
    overall: overallWords(plan, today, standing, locale),
    status: statusWord(standing.status, locale),
  });
  const changed = (line: WeekLine) =>
    `${strong(line.keyResult.record.title)}: ${safe(lineWords(line, context))} (${statusWord(statusOf(line, context).status, locale)})`;
  const parts = [
    ['moved', summary.moved.map(changed)],
    ['unchanged', summary.unchanged.map(changed)],
    ['blocked', summary.blocked.map((one) => `${strong(one.keyResult.record.title)}: ${safe(one.blocker)}`)],
    ['skipped', summary.skipped.map((one) => strong(one.keyResult.record.title))],
    [
      'kpis',
      kpis.map(
        (line) =>
          `${strong(line.kpi.record.title)}: ${safe(kpiLineWords(line, context))} (${kpiStatusWord(line.standing, locale)})`,
      ),
    ],
  ] as const;
  const lists = parts.flatMap(([name, lines]) =>
    lines.length === 0
      ? []
      : [
          `${isMarkdown ? '## ' : ''}${name === 'kpis' ? sayKpis(locale, 'title') : sayReview(locale, name)}${isMarkdown ? '\n' : ''}`,
          ...lines.map((line) => `- ${line}`),
          '',
        ],
  );
  return [isMarkdown ? `# ${safe(heading)}` : heading, '', safe(overall), '', ...lists].join('\n').trimEnd();
}
