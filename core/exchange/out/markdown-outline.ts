import { measure, type Plan, type PlanKeyResult, type PlanObjective, scoredOn } from '../../model';
import { keyResultStanding } from '../../scoring';
import {
  formatCurrent,
  formatDateRange,
  formatTarget,
  formatValue,
  markdownText,
  plainSpaces,
  statusWord,
} from '../../words';
import { sayOut } from './messages';
import { shownScore } from './shown-score';
import type { OutContext, OutFormat } from './taken-out';

export const markdownOutline: OutFormat = {
  id: 'markdown-outline',
  label: 'markdownOutline',
  about: 'markdownOutlineAbout',
  extension: 'md',
  type: 'text/markdown',
  make: (plans, context) => plans.map((plan) => outlineOf(plan, context)).join('\n'),
};

function outlineOf(plan: Plan, context: OutContext): string {
  const { start, end } = plan.dates;
  return [
    `# ${markdownText(context.titleOf(plan))}`,
    '',
    plainSpaces(formatDateRange(start, end, context.locale)),
    ...plan.objectives.flatMap((objective) => ['', ...objectiveLines(objective, plan, context)]),
    '',
  ].join('\n');
}

function objectiveLines(objective: PlanObjective, plan: Plan, context: OutContext): string[] {
  const { record, keyResults, initiatives } = objective;
  return [
    `## ${markdownText(record.title)}`,
    '',
    ...keyResults.flatMap((one) => [
      `- ${[markdownText(one.record.title), measureOf(one, plan, context)].filter(Boolean).join(': ')}`,
      ...boxes(one.milestones, '  '),
      ...boxes(one.initiatives, '  '),
    ]),
    ...boxes(initiatives, ''),
  ];
}

/** `from 42 to 55, now 51 (0.7, on track)` */
function measureOf(keyResult: PlanKeyResult, plan: Plan, context: OutContext): string {
  const { today, locale, rules } = context;
  const { record } = keyResult;
  const measured = measure(keyResult, scoredOn(keyResult, plan, today));
  const { metric, current } = measured;
  const { progress, status } = keyResultStanding(measured, plan.dates, today, rules);
  const write = (value: number) => formatValue(value, record.unit, locale);
  const target =
    metric.kind === 'reach' && record.target !== undefined
      ? sayOut(locale, record.start === undefined ? 'to' : 'fromTo', {
          from: write(record.start ?? 0),
          to: write(record.target),
        })
      : metric.kind === 'reach'
        ? ''
        : formatTarget(metric, record.unit, locale);
  const now =
    current === undefined
      ? record.score === undefined
        ? ''
        : shownScore(keyResult, plan, context, progress)
      : sayOut(locale, 'now', {
          value:
            metric.kind === 'yesNo' ? formatCurrent(metric, current, record.unit, locale) : write(current),
          score: shownScore(keyResult, plan, context, progress),
          status: statusWord(status, locale).toLocaleLowerCase(locale),
        });
  return markdownText(plainSpaces([target, now].filter(Boolean).join(', ')));
}

/** The date of an item is written so that it can be read back, in whichever language the rest is. */
const boxes = (items: readonly { title: string; done?: boolean; due?: string }[], indent: string): string[] =>
  items.map(
    ({ title, done, due }) =>
      `${indent}- [${done ? 'x' : ' '}] ${markdownText(title)}${due ? ` (${due})` : ''}`,
  );
