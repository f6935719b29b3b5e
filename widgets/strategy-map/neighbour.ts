const arrows: Record<string, readonly [across: number, down: number]> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

/** Whether a key walks the map. */
export const isArrow = (key: string): boolean => Object.hasOwn(arrows, key);

/**
 * What an arrow key leads to, by where things stand on the page, whatever form they have there: the nearest row above
 * or below and what is nearest in it, or the next one beside.
 */
export function neighbour(
  elements: readonly HTMLElement[],
  from: HTMLElement,
  key: string,
): HTMLElement | undefined {
  const [across, down] = arrows[key] ?? [0, 0];
  const middle = (element: HTMLElement) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  };
  const here = middle(from);
  const row = from.offsetHeight / 2;
  let best: HTMLElement | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const element of elements) {
    const { x, y } = middle(element);
    const ahead = across ? (x - here.x) * across : (y - here.y) * down;
    const aside = Math.abs(across ? y - here.y : x - here.x);
    const isThere = across ? aside < row && ahead > 1 : ahead > row;
    // Rows are more apart than anything beside, so that the nearest row always wins.
    const distance = across ? ahead : ahead * 1e4 + aside;
    if (element !== from && isThere && distance < least) {
      best = element;
      least = distance;
    }
  }
  return best;
}
