import type { AroundTable } from '../../core/publish/around-table';
import { letters } from '../../core/publish/letters';

/** What stands right above a table's cover and below the table and came with it, as far as no word is anybody else's. */
export function ownLines(
  { cover, table, line }: Record<'cover' | 'table' | 'line', HTMLElement>,
  { above, below }: AroundTable,
): HTMLElement[] {
  return [...linesAbove(cover, above), ...lineBelow(line, table, below)];
}

const deepest = 5;

function linesAbove(cover: HTMLElement, above: string | undefined): HTMLElement[] {
  if (above === undefined) return [];
  const pattern = new RegExp(above, 'u');
  let block = blockBefore(cover);
  for (let depth = 0; block && depth < deepest; depth++) {
    if (isOwn([block], pattern)) return [block];
    // Markdown makes a paragraph of the title, and one of the rest.
    const before = blockBefore(block);
    if (before && isOwn([before, block], pattern)) return [before, block];
    const last = block.lastElementChild;
    block = last instanceof HTMLElement ? last : undefined;
  }
  return [];
}

function lineBelow(line: HTMLElement, table: HTMLElement, below: string): HTMLElement[] {
  const pattern = new RegExp(below, 'u');
  let at: HTMLElement | null = line;
  for (let depth = 0; at && depth < deepest && !at.contains(table); depth++, at = at.parentElement)
    if (isOwn([at], pattern)) return [at];
  return [];
}

/** The element that ends where this one begins; some places wrap each in blocks of their own. */
function blockBefore(element: HTMLElement): HTMLElement | undefined {
  let at: HTMLElement | null = element;
  for (let depth = 0; at && depth < deepest; depth++, at = at.parentElement) {
    let before: ChildNode | null = at.previousSibling;
    while (
      before &&
      !(before instanceof Element) &&
      (before instanceof Comment || !before.textContent?.trim())
    )
      before = before.previousSibling;
    if (before) return before instanceof HTMLElement ? before : undefined;
  }
  return undefined;
}

/** Marks that a text keeps when it is pasted. A heading, a link or a picture is somebody's own. */
const plain = ['p', 'div', 'span', 'bdi', 'strong', 'b', 'em', 'font', 'br'];

const isOwn = (blocks: readonly HTMLElement[], pattern: RegExp): boolean =>
  pattern.test(letters(blocks.map(({ textContent }) => textContent).join(''))) &&
  blocks.every((block) =>
    [block, ...block.querySelectorAll('*')].every(({ localName }) => plain.includes(localName)),
  );
