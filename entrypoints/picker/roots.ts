/** A tree that can be read: the page's own, that of an open shadow root, or that of a frame of the same origin. */
export interface Root {
  node: Document | ShadowRoot;
  /** What leads to it, one selector for each tree that is gone through. */
  way: string[];
}

const deepest = 6;

/** Every tree that can be read from here; the page's own first. */
export function rootsOf(document: Document): Root[] {
  const roots: Root[] = [];
  const enter = (root: Root): void => {
    roots.push(root);
    if (root.way.length >= deepest) return;
    for (const element of root.node.querySelectorAll('*')) {
      const inner = innerTree(element);
      if (inner) enter({ node: inner, way: [...root.way, wayTo(element, root.node)] });
    }
  };
  enter({ node: document, way: [] });
  return roots;
}

/** The tree behind an element, where it is open to be read. */
export function innerTree(element: Element): Document | ShadowRoot | undefined {
  if (element.shadowRoot) return element.shadowRoot;
  if (!isFrame(element)) return undefined;
  try {
    return element.contentDocument ?? undefined;
  } catch {
    return undefined;
  }
}

// A frame's own window has classes of its own: a name is the same in all of them.
const isFrame = (element: Element): element is HTMLIFrameElement =>
  element.localName === 'iframe' || element.localName === 'frame';

/** What nobody but the page's author can read: drawings without text, and frames of other sites. */
export function outOfReach(roots: readonly Root[]): { drawings: number; frames: number } {
  const all = roots.flatMap(({ node }) => [...node.querySelectorAll('canvas, iframe, frame')]);
  const large = all.filter((one) => {
    const { width, height } = one.getBoundingClientRect();
    return width > 40 && height > 40;
  });
  return {
    drawings: large.filter((one) => one.localName === 'canvas').length,
    frames: large.filter((one) => one.localName !== 'canvas' && !innerTree(one)).length,
  };
}

/** The element at the end of a way; undefined where it leads nowhere, or to more than one. */
export function follow(document: Document, selectors: readonly string[]): Element | undefined {
  let node: Document | ShadowRoot | undefined = document;
  let element: Element | undefined;
  for (const selector of selectors) {
    const found: NodeListOf<Element> | undefined = node?.querySelectorAll(selector);
    if (found?.length !== 1) return undefined;
    element = found[0];
    node = element && innerTree(element);
  }
  return element;
}

/** A selector of places alone, from the nearest ancestor that its author named. */
export function wayTo(element: Element, root: Document | ShadowRoot): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) {
    const name = ownName(at);
    if (name && root.querySelectorAll(name).length === 1) return [name, ...steps].join(' > ');
    const same = [...(at.parentNode?.children ?? [])].filter((one) => one.localName === at?.localName);
    steps.unshift(`${CSS.escape(at.localName)}:nth-of-type(${same.indexOf(at) + 1})`);
  }
  return steps.join(' > ');
}

const attributes = [
  'data-testid',
  'data-test',
  'data-metric',
  'data-kpi',
  'data-field',
  'data-key',
  'data-name',
];

/** A selector by a name that an author gave, not a program: no digits, no random letters. */
export function ownName(element: Element): string | undefined {
  if (isGiven(element.id)) return `#${CSS.escape(element.id)}`;
  const attribute = attributes.find((name) => isGiven(element.getAttribute(name) ?? ''));
  return attribute && `[${attribute}="${CSS.escape(element.getAttribute(attribute) ?? '')}"]`;
}

function isGiven(name: string): boolean {
  if (!/^[a-z][a-z_.-]{1,40}$/i.test(name)) return false;
  const turns = name.match(/[a-z][A-Z]|[A-Z]{2}[a-z]/g)?.length ?? 0;
  return turns <= name.length / 5 && /[aeiouy]|^[A-Z_-]+$|^[a-z]{2,4}$/i.test(name);
}
