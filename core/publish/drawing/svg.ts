import { wrap } from '../../words';
import { escapeHtml } from '../escape';
import type { Ink, Look } from './look';

type Attributes = Record<string, string | number | undefined>;

/**
 * An element of SVG as text. What it looks like stands in attributes alone: an inline picture then brings no style
 * into its page, needs none there, and passes where `style` does not. `inside` is markup.
 */
export function element(name: string, attributes: Attributes, ...inside: string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeHtml(typeof value === 'number' ? short(value) : `${value}`)}"`)
    .join('');
  return inside.length > 0 ? `<${name}${written}>${inside.join('')}</${name}>` : `<${name}${written}/>`;
}

/** A length with two decimals at most. */
export const short = (value: number): string => `${Math.round(value * 100) / 100}`;

export interface Type {
  size: number;
  isBold?: boolean;
  ink: Ink;
  /** Ends at its place instead of beginning there. */
  isEnd?: boolean;
  /** What people wrote: its direction stays its own, and this is its language, if that is known. */
  isWritten?: boolean;
  lang?: string;
}

/** Something that knows its height before it has a place: `at` gives its markup there. */
export interface Block {
  height: number;
  at(x: number, y: number): string;
}

const leading = 1.35;

/** One row of text; `inside` is markup, `y` the middle of the row. */
export const row = (
  inside: string,
  x: number,
  y: number,
  { size, isBold, ink, isEnd, isWritten, lang }: Type,
  look: Look,
): string =>
  element(
    'text',
    {
      x,
      y: y + size * 0.35,
      'font-size': size,
      'font-weight': isBold ? 700 : undefined,
      'text-anchor': isEnd ? 'end' : undefined,
      'unicode-bidi': isWritten ? 'plaintext' : undefined,
      lang: isWritten ? lang : undefined,
      fill: look.inks[ink],
    },
    inside,
  );

/** A text in as many rows as its width makes of it; nothing where there is no text. */
export function paragraph(text: string, width: number, type: Type, look: Look): Block {
  const { size, isBold = false } = type;
  const rows = text.trim() ? wrap(text, width, (part) => look.measure(part, size, isBold)) : [];
  const each = size * leading;
  return {
    height: rows.length * each,
    at: (x, y) => rows.map((one, at) => row(escapeHtml(one), x, y + (at + 0.5) * each, type, look)).join(''),
  };
}

/** Blocks one beneath another. */
export function stack(...blocks: Block[]): Block {
  return {
    height: blocks.reduce((sum, { height }) => sum + height, 0),
    at(x, y) {
      let from = y;
      return blocks
        .map((block) => {
          const markup = block.at(x, from);
          from += block.height;
          return markup;
        })
        .join('');
    },
  };
}
