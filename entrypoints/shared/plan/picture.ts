/** A drawn node as data: a text, or an element with its attributes, its children, and whether it is one of SVG. */
type Drawn = string | [name: string, attributes: Record<string, string>, children: Drawn[], isSvg?: 1];

/** What the popup drew of a copy, to be put on the screen again before its code is there. */
export interface Picture {
  /** The script that drew it: another one may draw something else. */
  code: string;
  language: string;
  day: string;
  drawn: Drawn[];
}

export const copyKey = 'pacemark:last-picture:1';

const svg = 'http://www.w3.org/2000/svg';

export const drawnIn = (element: Element): Drawn[] =>
  [...element.childNodes].map((node) => {
    if (!(node instanceof Element)) return node.textContent ?? '';
    const attributes = Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value]));
    const isSvg = node.namespaceURI === svg;
    return [node.localName, attributes, drawnIn(node), ...(isSvg ? ([1] as const) : ([] as const))];
  });

export function draw(drawn: readonly Drawn[], into: Element): void {
  for (const one of drawn) {
    if (typeof one === 'string') {
      into.append(document.createTextNode(one));
      continue;
    }
    const [name, attributes, children, isSvg] = one;
    const element = isSvg ? document.createElementNS(svg, name) : document.createElement(name);
    for (const attribute in attributes) {
      const value = attributes[attribute] as string;
      // The page's policy refuses styles in attributes.
      if (attribute === 'style') element.style.cssText = value;
      else element.setAttribute(attribute, value);
    }
    draw(children, element);
    into.append(element);
  }
}
