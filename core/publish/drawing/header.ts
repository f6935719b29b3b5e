import type { ScoredSnapshot } from '../../snapshot';
import { formatDateRange, reasonSentence, sayStatus } from '../../words';
import { sayPublish } from '../messages';
import type { Look } from './look';
import { ringMark, statusMark, statusWidth } from './marks';
import { type Block, paragraph, stack } from './svg';

const padding = 20;
const ringSize = 88;
const gap = 16;

/** The scorecard's ring, its name and days, and how it stands with the reason. */
export function header(
  scored: ScoredSnapshot,
  [from, to]: readonly [from: number, to: number],
  locale: string,
  look: Look,
): Block {
  const { standing, score, lang } = scored;
  const verdictWidth = Math.max(
    statusWidth(standing, locale, look),
    Math.min((to - from) * 0.3, look.measure(reasonSentence(standing.reason, locale), 13, false)),
  );
  const x = from + ringSize + gap;
  const room = to - verdictWidth - gap - x;
  const titles = stack(
    paragraph(
      titleOf(scored, locale),
      room,
      { size: 24, isBold: true, ink: 'text', isWritten: true, lang },
      look,
    ),
    paragraph(factsOf(scored, locale), room, { size: 15, ink: 'text-2' }, look),
  );
  const reason = paragraph(
    reasonSentence(standing.reason, locale),
    verdictWidth,
    { size: 13, ink: 'text-2', isEnd: true },
    look,
  );
  const statusHeight = 22;
  const inside = Math.max(ringSize, titles.height, statusHeight + reason.height);
  return {
    height: inside + padding * 2,
    at(_, y) {
      const middle = y + padding + inside / 2;
      const top = middle - (statusHeight + reason.height) / 2;
      return [
        ringMark(standing, score, [from, middle - ringSize / 2, ringSize], locale, look),
        titles.at(x, middle - titles.height / 2),
        statusMark(standing, [to, top + statusHeight / 2], locale, look, true),
        reason.at(to, top + statusHeight),
      ].join('');
    },
  };
}

export const titleOf = ({ cycle, title }: ScoredSnapshot, locale: string): string =>
  [cycle?.title, title].filter(Boolean).join(' · ') || sayPublish(locale, 'scorecard');

const factsOf = ({ cycle, week, objectives }: ScoredSnapshot, locale: string): string =>
  [
    cycle && formatDateRange(cycle.start, cycle.end, locale),
    week && sayStatus(locale, 'week', week),
    `${sayPublish(locale, 'objectives', { count: objectives.length })}, ${sayPublish(locale, 'keyResults', { count: objectives.flatMap(({ keyResults }) => keyResults).length })}`,
  ]
    .filter(Boolean)
    .join(' · ');
