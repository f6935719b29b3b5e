import type { Snapshot } from '../../snapshot';
import { escapeHtml } from '../escape';
import { plainTable } from '../plain-table';
import type { Look } from './look';
import { type Block, element, paragraph } from './svg';

/** A picture as SVG, its size in CSS pixels, and what stands in its place for who cannot see it. */
export interface Drawing {
  svg: string;
  width: number;
  height: number;
  alternative: string;
}

/** What a picture says of itself in words: in a sentence, and in full. */
interface Told {
  alternative: string;
  description: string;
}

/** Where a picture is pasted, the sentence and its file's name are all that can be read of it: its public id is there. */
export const toldOf = (snapshot: Snapshot, sentence: string, today: string, locale: string): Told => ({
  alternative: [sentence, snapshot.publicId].filter(Boolean).join(' '),
  description: plainTable(snapshot, today, locale),
});

/**
 * A card of a width with a footer beneath what it shows. It holds no style, script, id or foreign content: nothing
 * that a page refuses or that meets the page's own.
 */
export function framed(
  width: number,
  above: Block,
  foot: Block,
  { alternative, description }: Told,
  look: Look,
): Drawing {
  const height = Math.ceil(above.height + foot.height);
  const card = (ink: Record<string, string>): string =>
    element('rect', { x: 0.5, y: 0.5, width: width - 1, height: height - 1, rx: 10, ...ink });
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
    element('desc', {}, escapeHtml(description)),
    card({ fill: look.inks['surface-2'] }),
    // The footer is what the upper part leaves of the card.
    element('path', {
      d: `M.5 ${above.height}V10.5a10 10 0 0 1 10-10H${width - 10.5}a10 10 0 0 1 10 10V${above.height}z`,
      fill: look.inks.surface,
    }),
    above.at(0, 0),
    line(above.height, width, look),
    foot.at(0, above.height),
    card({ fill: 'none', stroke: look.inks.line }),
  );
  return { svg, width, height, alternative };
}

/** A line across the card. */
export const line = (y: number, width: number, { inks }: Look): string =>
  element('rect', { x: 0.5, y: y - 0.5, width: width - 1, height: 1, fill: inks.line });

/** The legend after its mark, and of which day it all is: a picture does not change any more. */
export function footer(
  [from, to]: readonly [from: number, to: number],
  legend: { text: string; mark(x: number, y: number, height: number): string },
  day: string,
  look: Look,
): Block {
  const type = { size: 13, ink: 'text-2' } as const;
  const half = (to - from) / 2 - 16;
  const left = paragraph(legend.text, half, type, look);
  const right = paragraph(day, legend.text ? half : to - from, { ...type, isEnd: true }, look);
  return {
    height: Math.max(left.height, right.height) + 22,
    at: (_, y) =>
      (legend.text && legend.mark(from, y + 11, left.height)) +
      left.at(from + 14, y + 11) +
      right.at(to, y + 11),
  };
}
