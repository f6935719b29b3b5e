import type { Snapshot } from '../../snapshot';
import { escapeHtml, writtenHtml } from '../escape';
import { sayPublish } from '../messages';
import { plainTable } from '../plain-table';
import { type StrategyTable, strategyTableOf } from '../strategy-table';
import { type Status, type StatusCell, type TableRow, tableOf } from '../table';
import type { Target } from '../target';

export const htmlTableTarget: Target = {
  id: 'html-table',
  needs: 'nothing',
  label: 'htmlTable',
  about: 'htmlTableAbout',
  make: (snapshot, { today, locale }) => ({
    html: htmlTable(snapshot, today, locale),
    text: plainTable(snapshot, today, locale),
  }),
};

/**
 * A table with inline styles, as Confluence, Notion, documents and mail keep it when it is pasted. Only the shapes
 * are coloured, in tones that are seen on light and on dark pages; every text takes the page's own colour.
 */
export function htmlTable(snapshot: Snapshot, today: string, locale: string): string {
  const strategy = strategyTableOf(snapshot, today, locale);
  if (strategy) return strategyHtml(strategy);
  const table = tableOf(snapshot, today, locale);
  const say = (key: Parameters<typeof sayPublish>[1]) => escapeHtml(sayPublish(table.locale, key));
  const heads = (['keyResult', 'value', 'score', 'status', 'lastCheckIn'] as const).map(
    (key) =>
      `<th scope="col" style="${cell}${key === 'value' || key === 'score' ? right : left}">${say(key)}</th>`,
  );
  const body = table.objectives.flatMap(({ title, score, status, rows }) => [
    `<tr><th scope="rowgroup" colspan="2" style="${cell}${left}">${writtenHtml(title)}</th><td style="${cell}${right}"><strong>${escapeHtml(score)}</strong></td><td style="${cell}">${statusHtml(status)}</td><td style="${cell}"></td></tr>`,
    ...rows.map(rowHtml),
  ]);
  return [
    `<p>${table.title ? `<strong>${writtenHtml(table.title)}</strong><br>` : ''}${escapeHtml(table.dates)}${table.status ? ` · ${statusHtml(table.status)}` : ''}</p>`,
    body.length
      ? `<table style="border-collapse:collapse;font-variant-numeric:tabular-nums"><thead><tr>${heads.join('')}</tr></thead><tbody>${body.join('')}</tbody></table>`
      : '',
    `<p>${escapeHtml(table.footer)}</p>`,
  ].join('');
}

function strategyHtml({ locale, title, heads, rows, footer }: StrategyTable): string {
  const head = heads.map(
    (key) => `<th scope="col" style="${cell}${left}">${escapeHtml(sayPublish(locale, key))}</th>`,
  );
  const body = rows.map(([name, ...rest]) => {
    const cells = rest.map(
      (one) => `<td style="${cell}">${typeof one === 'string' ? writtenHtml(one) : statusHtml(one)}</td>`,
    );
    return `<tr><th scope="row" style="${cell}${left}">${typeof name === 'string' ? writtenHtml(name) : ''}</th>${cells.join('')}</tr>`;
  });
  return [
    title ? `<p><strong>${writtenHtml(title)}</strong></p>` : '',
    `<table style="border-collapse:collapse;font-variant-numeric:tabular-nums"><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table>`,
    `<p>${escapeHtml(footer)}</p>`,
  ].join('');
}

const rowHtml = ({ title, value, score, status, checkIn }: TableRow): string =>
  `<tr><td style="${cell}">${writtenHtml(title)}</td><td style="${cell}${right}">${escapeHtml(value)}</td><td style="${cell}${right}">${escapeHtml(score)}</td><td style="${cell}">${statusHtml(status)}</td><td style="${cell}">${escapeHtml(checkIn)}</td></tr>`;

/** 3 : 1 or better on white and on the dark surfaces of common editors. */
const tones: Record<Status, string> = {
  onTrack: '#2b9a61',
  atRisk: '#b97309',
  offTrack: '#dd4b42',
  done: '#5b7be6',
  noData: '#808890',
};

function statusHtml({ tone, text }: StatusCell): string {
  const [shape = '', ...words] = text.split(' ');
  return `<span style="color:${tones[tone]}">${shape}</span> ${escapeHtml(words.join(' '))}`;
}

const cell = 'border:1px solid #8c9096;padding:4px 8px;vertical-align:top;';
const left = 'text-align:left;';
const right = 'text-align:right;white-space:nowrap;';
