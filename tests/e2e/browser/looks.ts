import type { Locator, Page } from '@playwright/test';

/** Contrast of two colours as WCAG 2 has it: 1 to 21. Takes `#rrggbb` and `rgb(…)`. */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const hex = /^#(..)(..)(..)$/.exec(colour)?.slice(1);
  const parts = hex
    ? hex.map((pair) => Number.parseInt(pair, 16))
    : (colour.match(/[\d.]+/g) ?? []).map(Number);
  const [red = 0, green = 0, blue = 0] = parts.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const most = 400;

/** What is reached by Tab from the top of the page until it comes round, with whether its focus can be seen. */
export async function tabStops(page: Page): Promise<{ name: string; isSeen: boolean }[]> {
  await page.evaluate(() => {
    for (const seen of document.querySelectorAll('[data-stop]')) seen.removeAttribute('data-stop');
  });
  let isRound = false;
  const stops: { name: string; isSeen: boolean }[] = [];
  for (let at = 0; ; at++) {
    if (at === most) throw new Error(`Tab has not come round after ${most} stops.`);
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      let element = document.activeElement as HTMLElement | null;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement as HTMLElement;
      if (!element || element === document.body) return 'round';
      if (element.dataset.stop) return 'seen';
      element.dataset.stop = 'seen';
      const outlines = (node: Element) => {
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(node);
        const isDrawn = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
        return isDrawn && !/rgba\(.*, 0\)|transparent/.test(outlineColor);
      };
      const around = [element, element.closest('label'), element.closest('.field')];
      const { width, height } = element.getBoundingClientRect();
      return {
        name: element.getAttribute('aria-label') ?? element.textContent?.trim() ?? element.tagName,
        isSeen: around.some((node) => node && outlines(node)) && width > 0 && height > 0,
      };
    });
    if (stop === 'seen' || (stop === 'round' && isRound)) break;
    if (stop === 'round') isRound = true;
    else stops.push(stop);
  }
  return stops;
}

/** Elements that make the page, or a part that scrolls down, scroll sideways too. */
export const wideElements = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('body, #app > *, #popup > *, main')]
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .map(
        (element) =>
          `${element.tagName}.${element.className}: ${element.scrollWidth} in ${element.clientWidth}`,
      ),
  );

/** The longest movement on the page, widgets included, in seconds. */
export const longestMotion = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const all = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
    const seconds = (text: string) =>
      text.split(',').map((one) => Number.parseFloat(one) * (one.trim().endsWith('ms') ? 0.001 : 1));
    return Math.max(
      ...all(document).flatMap((one) =>
        [getComputedStyle(one), getComputedStyle(one, '::before')].flatMap((style) => [
          ...seconds(style.transitionDuration),
          ...seconds(style.animationDuration),
        ]),
      ),
    );
  });

/** How many of these lie under something else once they have the focus, one after another down the page and up again. */
export const coveredAmong = (all: Locator): Promise<number> =>
  all.evaluateAll((found: HTMLElement[]) => {
    const isCovered = (one: HTMLElement) => {
      one.focus();
      const { x, y, width, height } = one.getBoundingClientRect();
      return !one.contains(document.elementFromPoint(x + width / 2, y + height / 2));
    };
    return [...found, ...found.reverse()].filter(isCovered).length;
  });
