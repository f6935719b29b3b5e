import type { Snapshot } from '../../snapshot';
import { markdownText, plainSpaces } from '../../words';
import { sayPublish } from '../messages';
import { type StrategyTable, strategyTableOf } from '../strategy-table';
import { tableOf } from '../table';
import type { Target } from '../target';

export const markdownTableTarget: Target = {
  id: 'markdown-table',
  needs: 'nothing',
  label: 'markdownTable',
  about: 'markdownTableAbout',
  make: (snapshot, { today, locale }) => ({ text: markdownTable(snapshot, today, locale) }),
};

const heads = ['keyResult', 'value', 'score', 'status', 'lastCheckIn'] as const;
const rule = '| --- | ---: | ---: | --- | --- |';

/** A table as GitHub, GitLab and other Markdown show it; objectives are rows of their own, in bold. */
export function markdownTable(snapshot: Snapshot, today: string, locale: string): string {
  const strategy = strategyTableOf(snapshot, today, locale);
  if (strategy) return strategyMarkdown(strategy);
  const table = tableOf(snapshot, today, locale);
  const rows = table.objectives.flatMap(({ title, score, status, rows }) => [
    line([strong(title), '', strong(score), text(status.text), '']),
    ...rows.map((row) => line([row.title, row.value, row.score, row.status.text, row.checkIn].map(text))),
  ]);
  return [
    strong(table.title),
    text([table.dates, table.status?.text].filter(Boolean).join(' · ')),
    rows.length && [line(heads.map((head) => sayPublish(table.locale, head))), rule, ...rows].join('\n'),
    text(table.footer),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function strategyMarkdown({ locale, title, heads, rows, footer }: StrategyTable): string {
  const lines = [
    line(heads.map((head) => sayPublish(locale, head))),
    line(heads.map(() => '---')),
    ...rows.map((row) => line(row.map((cell) => text(typeof cell === 'string' ? cell : cell.text)))),
  ];
  return [strong(title), lines.join('\n'), text(footer)].filter(Boolean).join('\n\n');
}

const text = (written: string): string => markdownText(plainSpaces(written));
const strong = (written: string): string => (text(written) ? `**${text(written)}**` : '');
const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
