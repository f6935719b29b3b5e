import { measure, type Plan, type PlanKeyResult, scoredOn } from '../../model';
import { keyResultStanding } from '../../scoring';
import { formatValue, markdownText, plainSpaces, statusWord } from '../../words';
import { sayOut } from './messages';
import { shownScore } from './shown-score';
import type { OutContext, OutFormat } from './taken-out';

export const markdownTable: OutFormat = {
  id: 'markdown-table',
  label: 'markdownTable',
  about: 'markdownTableAbout',
  extension: 'md',
  type: 'text/markdown',
  make: (plans, context) => plans.map((plan) => tableOf(plan, context)).join('\n'),
};

const heads = ['objective', 'keyResult', 'start', 'target', 'current', 'score', 'status'] as const;

function tableOf(plan: Plan, context: OutContext): string {
  const rows = plan.objectives.flatMap(({ record, keyResults }) =>
    keyResults.length > 0
      ? keyResults.map((one) => [markdownText(record.title), ...cellsOf(one, plan, context)])
      : [[markdownText(record.title), '', '', '', '', '', '']],
  );
  return [
    `# ${markdownText(context.titleOf(plan))}`,
    '',
    line(heads.map((head) => sayOut(context.locale, head))),
    line(heads.map((_, at) => (at < 2 || at === 6 ? '---' : '---:'))),
    ...rows.map(line),
    '',
  ].join('\n');
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function cellsOf(keyResult: PlanKeyResult, plan: Plan, context: OutContext): string[] {
  const { today, locale, rules } = context;
  const { record } = keyResult;
  const measured = measure(keyResult, scoredOn(keyResult, plan, today));
  const { progress, status } = keyResultStanding(measured, plan.dates, today, rules);
  const write = (value: number | undefined) =>
    value === undefined ? '' : markdownText(plainSpaces(formatValue(value, record.unit, locale)));
  const { start, target, atLeast, atMost } = record;
  const limits = [
    atLeast === undefined ? '' : `≥ ${write(atLeast)}`,
    atMost === undefined ? '' : `≤ ${write(atMost)}`,
  ];
  const isReach = measured.metric.kind === 'reach';
  return [
    markdownText(record.title),
    isReach ? write(start) : '',
    isReach ? write(target) : limits.filter(Boolean).join(' '),
    write(measured.current),
    progress === undefined && record.score === undefined
      ? ''
      : shownScore(keyResult, plan, context, progress),
    statusWord(status, locale),
  ];
}
