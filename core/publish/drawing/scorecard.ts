import { type ScoredSnapshot, type Snapshot, scoreSnapshot } from '../../snapshot';
import { formatDate, formatScore, reasonSentence, usableLocale } from '../../words';
import { escapeHtml } from '../escape';
import { sayPublish } from '../messages';
import { plainTable } from '../plain-table';
import { scoreText, statusWords } from '../table';
import { columnsOf } from './columns';
import { header, titleOf } from './header';
import { keyResultRow } from './key-result';
import type { Look } from './look';
import { ringMark } from './marks';
import { type Block, element, paragraph, stack } from './svg';

/** A picture as SVG, its size in CSS pixels, and what stands in its place for who cannot see it. */
export interface Drawing {
  svg: string;
  width: number;
  height: number;
  alternative: string;
}

const width = 960;
const edges = [24, width - 24] as const;
const ringSize = 68;
const textFrom = edges[0] + ringSize + 16;

/**
 * The wide scorecard as one picture, from the scene that the widget draws. It is of the day it was made on, and says
 * so. It holds no style, script, id or foreign content: nothing that a page refuses or that meets the page's own.
 */
export function drawScorecard(
  snapshot: Snapshot,
  { today, locale: wanted, look }: { today: string; locale: string; look: Look },
): Drawing {
  const locale = usableLocale(wanted);
  const scored = scoreSnapshot(snapshot, today);
  const above = stack(header(scored, edges, locale, look), ...objectivesOf(scored, locale, look));
  const foot = footer(scored, today, locale, look);
  const height = Math.ceil(above.height + foot.height);
  // Where a picture is pasted, these words and its file's name are all that can be read of it.
  const alternative = [alternativeOf(scored, locale), snapshot.publicId].filter(Boolean).join(' ');
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      lang: 'en',
      'font-family': look.font,
      'font-variant': 'tabular-nums',
    },
    element('title', {}, escapeHtml(alternative)),
    element('desc', {}, escapeHtml(plainTable(snapshot, today, locale))),
    card(height, { fill: look.inks['surface-2'] }),
    // The footer is what the upper part leaves of the card.
    element('path', { d: roundedAbove(above.height), fill: look.inks.surface }),
    above.at(0, 0),
    line(above.height, look),
    foot.at(0, above.height),
    card(height, { fill: 'none', stroke: look.inks.line }),
  );
  return { svg, width, height, alternative };
}

const card = (height: number, ink: Record<string, string>): string =>
  element('rect', { x: 0.5, y: 0.5, width: width - 1, height: height - 1, rx: 10, ...ink });

const roundedAbove = (y: number): string =>
  `M.5 ${y}V10.5a10 10 0 0 1 10-10H${width - 10.5}a10 10 0 0 1 10 10V${y}z`;

const line = (y: number, { inks }: Look): string =>
  element('rect', { x: 0.5, y: y - 0.5, width: width - 1, height: 1, fill: inks.line });

function objectivesOf(scored: ScoredSnapshot, locale: string, look: Look): Block[] {
  const columns = columnsOf(scored, [textFrom, edges[1]], locale, look);
  const { objectives, lang } = scored;
  const room = edges[1] - textFrom;
  if (objectives.length === 0)
    return [padded(paragraph(sayPublish(locale, 'nothing'), room, { size: 15, ink: 'text-2' }, look), look)];
  return objectives.map(({ title, score, standing, keyResults }) => {
    const words = stack(
      paragraph(title, room, { size: 18, isBold: true, ink: 'text', isWritten: true, lang }, look),
      paragraph(
        score === undefined ? '' : scoreText(score, undefined, locale),
        room,
        { size: 13, ink: 'text-2' },
        look,
      ),
      ...keyResults.map((one) => keyResultRow(one, columns, lang, locale, look)),
    );
    return padded(
      {
        height: Math.max(ringSize, words.height),
        at: (_, y) =>
          ringMark(standing, score, [edges[0], y, ringSize], locale, look) + words.at(textFrom, y),
      },
      look,
    );
  });
}

/** With room around it, beneath a line. */
const padded = (block: Block, look: Look): Block => ({
  height: block.height + 32,
  at: (_, y) => line(y, look) + block.at(edges[0], y + 16),
});

/** What the tick means, and of which day it all is: this picture does not change any more. */
function footer({ asOf, standing }: ScoredSnapshot, today: string, locale: string, look: Look): Block {
  const type = { size: 13, ink: 'text-2' } as const;
  const half = (edges[1] - edges[0]) / 2 - 16;
  const date = formatDate(today, locale);
  const legend = standing.expected === undefined ? '' : sayPublish(locale, 'paceOn', { date });
  const day = sayPublish(locale, 'asOf', { date: formatDate(asOf, locale) });
  const left = paragraph(legend, half, type, look);
  const right = paragraph(day, half, { ...type, isEnd: true }, look);
  const height = Math.max(left.height, right.height) + 22;
  return {
    height,
    at(_, y) {
      const tick = { x: edges[0], y: y + 11, width: 1.5, height: left.height, fill: look.inks.text };
      return (legend && element('rect', tick)) + left.at(edges[0] + 10, y + 11) + right.at(edges[1], y + 11);
    },
  };
}

/** `Q4 2026 · Customer success: 0.5, At risk. One objective is off track. As it stood on 22 Nov 2026.` */
function alternativeOf(scored: ScoredSnapshot, locale: string): string {
  const { standing, asOf } = scored;
  return sayPublish(locale, 'picture', {
    title: titleOf(scored, locale),
    score: formatScore(standing.progress, locale),
    status: statusWords(standing, locale),
    reason: reasonSentence(standing.reason, locale),
    asOf: sayPublish(locale, 'asOf', { date: formatDate(asOf, locale) }),
  });
}
