import fc from 'fast-check';
import { widgetTags as tags } from '../../core/snapshot';
import { pageScript } from '../../scripts/widgets/script.mjs';
import { anySnapshot } from '../core/snapshot/any-snapshot';
import { expect, test } from './plain-browser';

/** Gives one element of each tag one snapshot after the other; what stands in them after each, without comments. */
async function drawn({ tags, snapshots }: { tags: string[]; snapshots: unknown[] }): Promise<string[]> {
  interface Widget extends HTMLElement {
    snapshot: unknown;
    updateComplete: Promise<void>;
    shadowRoot: ShadowRoot;
  }
  const elements = tags.map((tag) => document.body.appendChild(document.createElement(tag) as Widget));
  const seen: string[] = [];
  const look = async () => {
    for (const { updateComplete, shadowRoot } of elements) {
      await updateComplete;
      seen.push(shadowRoot.innerHTML.replaceAll(/<!--.*?-->/g, ''));
    }
  };
  for (const snapshot of snapshots) {
    for (const element of elements) element.snapshot = snapshot;
    await look();
    const objective = elements
      .map(({ shadowRoot }) => shadowRoot.querySelector<HTMLElement>('[data-objective]'))
      .find((found) => found);
    if (!objective) continue;
    objective.focus();
    objective.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
    objective.click();
    await look();
  }
  return seen;
}

test('with as much of lit-html as they use, the widgets draw what they draw with all of it', async ({
  visitor,
}) => {
  const snapshots = [
    ...fc.sample(anySnapshot({ broken: false }), { numRuns: 20, seed: 1 }),
    ...fc.sample(anySnapshot({ broken: true }), { numRuns: 10, seed: 1 }),
  ].map((snapshot) => JSON.parse(JSON.stringify(snapshot)));
  const takes: string[][] = [];
  for (const isSlim of [true, false]) {
    const page = await visitor.newPage();
    await page.addScriptTag({ content: await pageScript('widgets/kit.ts', { isSlim }) });
    takes.push(await page.evaluate(drawn, { tags, snapshots }));
    await page.close();
  }
  const [slim, whole] = takes;
  expect(slim?.length).toBeGreaterThan(30 * tags.length);
  expect(slim).toEqual(whole);
});
