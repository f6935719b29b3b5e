/** Something that was pasted with a public id, and the one thing of it that a live scorecard can stand over. */
export interface Found {
  publicId: string;
  element: HTMLElement;
  /** Where the id stands, if that is beneath a table. */
  line?: HTMLElement;
}

const pattern = /(?<![0-9a-z])pacemark-[0-9a-z]{16}(?![0-9a-z])/i;
const idIn = (text: string | null | undefined): string | undefined =>
  pattern.exec(text ?? '')?.[0].toLowerCase();

/** Addresses of pictures that hold their data are long, and no id stands in those. */
const readable = 2000;

/** Every pasted scorecard in a page: tags by their data or its address, pictures by their words or file, tables by their last line. */
export function findPasted(root: HTMLElement): Found[] {
  const found = new Map<HTMLElement, Found>();
  const add = (element: HTMLElement | undefined, publicId: string | undefined, line?: HTMLElement) => {
    if (element && publicId && !element.isContentEditable && !found.has(element))
      found.set(element, { publicId, element, line });
  };
  for (const tag of root.querySelectorAll<HTMLElement>('[snapshot], [src]'))
    if (tag.localName.startsWith('okr-'))
      add(tag, idIn(tag.getAttribute('snapshot')) ?? idIn(tag.getAttribute('src')));
  for (const image of root.querySelectorAll('img'))
    add(image, idIn(`${image.alt} ${decoded(image.currentSrc || image.src)}`));
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { data, parentElement } = texts.currentNode as Text;
    const publicId = data.length > 25 || data.includes('pacemark-') ? idIn(data) : undefined;
    if (publicId && parentElement) add(tableBefore(parentElement), publicId, parentElement);
  }
  return [...found.values()];
}

const decoded = (address: string): string => {
  const short = address.slice(0, readable);
  try {
    return decodeURIComponent(short);
  } catch {
    return short;
  }
};

/** The table that a line stands in, or the one right before it: some places wrap each in blocks of their own. */
function tableBefore(line: HTMLElement): HTMLElement | undefined {
  const own = line.closest('table');
  if (own) return own;
  let at: Element | null = line;
  for (let depth = 0; at && depth < 5; depth++, at = at.parentElement) {
    const before = at.previousElementSibling;
    if (!before) continue;
    return before.matches('table') ? (before as HTMLElement) : lastOf(before.querySelectorAll('table'));
  }
  return undefined;
}

const lastOf = (tables: NodeListOf<HTMLElement>): HTMLElement | undefined => tables[tables.length - 1];
