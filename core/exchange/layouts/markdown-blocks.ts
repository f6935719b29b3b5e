import { headingOf } from './markdown-text';

/** What one or more lines of Markdown are, with the first of them. */
export type Block = { line: number } & (
  | { kind: 'heading'; level: number; text: string }
  | ({ kind: 'item' } & Item)
  | { kind: 'text'; text: string }
);

/** Longer lines are cut: no title is that long. */
const longest = 2000;

/** Headings, items with what they go on with on the lines below, and lines that are neither. Blank lines and rules are none. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  for (const [at, whole] of text.split('\n').entries()) {
    const line = whole.slice(0, longest).replaceAll('\t', '    ');
    if (line.trim() === '' || rule.test(line)) {
      open = undefined;
      continue;
    }
    const heading = headingOf(line);
    const item = heading === undefined ? itemOf(line) : undefined;
    const isMore = heading === undefined && !item && open?.kind === 'item';
    if (isMore && open) {
      open.text = `${open.text} ${line.trim()}`.slice(0, longest);
      continue;
    }
    open =
      heading !== undefined
        ? { line: at + 1, kind: 'heading', level: line.trim().search(/[^#]/), text: heading }
        : item
          ? { line: at + 1, kind: 'item', ...item }
          : { line: at + 1, kind: 'text', text: line.trim() };
    blocks.push(open);
  }
  return blocks;
}

const rule = /^ {0,3}([-*_])(?: *\1){2,} *$/;

interface Item {
  indent: number;
  box?: string;
  text: string;
}

/** What an item of a list says; undefined for any other line. */
export function itemOf(line: string): Item | undefined {
  const [, indent = '', box, text] = /^( *)(?:[-*+]|\d{1,3}[.)]) +(?:\[([ xX])\] +)?(\S.*)$/.exec(line) ?? [];
  return text === undefined
    ? undefined
    : { indent: indent.length, ...(box === undefined ? {} : { box }), text };
}
