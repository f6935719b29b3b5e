import { type ScoredSnapshot, type Snapshot, scoreSnapshot } from '../../snapshot';
import { formatDate, formatScore, reasonSentence, usableLocale } from '../../words';
import { sayPublish } from '../messages';
import { scoreText, statusWords } from '../table';
import { columnsOf } from './columns';
import { type Drawing, footer, framed, line, toldOf } from './frame';
import { header, titleOf } from './header';
import { keyResultRow } from './key-result';
import type { Look } from './look';
import { ringMark } from './marks';
import { type Block, element, paragraph, stack } from './svg';

const width = 960;
const edges = [24, width - 24] as const;
const ringSize = 68;
const textFrom = edges[0] + ringSize + 16;

/**
 * The wide scorecard as one picture, from the scene that the widget draws. It is of the day it was made on, and says
 * so.
 */
export function drawScorecard(
  snapshot: Snapshot,
  { today, locale: wanted, look }: { today: string; locale: string; look: Look },
): Drawing {
  const locale = usableLocale(wanted);
  const scored = scoreSnapshot(snapshot, today);
  const above = stack(header(scored, edges, locale, look), ...objectivesOf(scored, locale, look));
  const { standing, asOf } = scored;
  const date = formatDate(today, locale);
  const foot = footer(
    edges,
    {
      text: standing.expected === undefined ? '' : sayPublish(locale, 'paceOn', { date }),
      mark: (x, y, height) => element('rect', { x, y, width: 1.5, height, fill: look.inks.text }),
    },
    sayPublish(locale, 'asOf', { date: formatDate(asOf, locale) }),
    look,
  );
  const told = toldOf(snapshot, alternativeOf(scored, locale), today, locale);
  return framed(width, above, foot, told, look);
}

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
  at: (_, y) => line(y, width, look) + block.at(edges[0], y + 16),
});

/** `Q4 2026 · Customer success: 0.5, At risk. One objective is off track. As it stood on 22 Nov 2026.` */
function alternativeOf(scored: ScoredSnapshot, locale: string): string {
  const { standing, score, asOf } = scored;
  return sayPublish(locale, 'picture', {
    title: titleOf(scored, locale),
    score: formatScore(score ?? standing.progress, locale),
    status: statusWords(standing, locale),
    reason: reasonSentence(standing.reason, locale),
    asOf: sayPublish(locale, 'asOf', { date: formatDate(asOf, locale) }),
  });
}
