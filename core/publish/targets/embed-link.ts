import { elementOf, encodeLink, type Snapshot, type WidgetTag } from '../../snapshot';
import type { Target } from '../target';

export const embedLinkTarget: Target = {
  id: 'embed-link',
  needs: 'frame',
  label: 'embedLink',
  about: 'embedLinkAbout',
  make: async (snapshot, { page }) => ({ text: (await embedLink(snapshot, page)).link }),
};

/** The longest address that Notion takes, in characters. */
export const longestForNotion = 2000;

/** What writes each reading of a history as a number, and does not only draw its course. */
const writers: WidgetTag[] = ['okr-kpi', 'okr-trend', 'okr-check-ins'];

/**
 * The address of the embed page with the data in its fragment, which no server sees; and how long it is. `draw` in the
 * page's address names the widget, as the embed page reads it.
 */
export async function embedLink(snapshot: Snapshot, page: string): Promise<{ link: string; length: number }> {
  const [address = ''] = page.split('#');
  const { tag } = elementOf(snapshot, /[?&]draw=([\w-]+)/.exec(address)?.[1]);
  const link = `${address}#${await encodeLink(snapshot, { isExact: writers.includes(tag) })}`;
  return { link, length: link.length };
}

/** What a link can do without, by the field of a key result that holds it. */
const parts = { history: 'history', notes: 'note', confidence: 'confidence' } as const;

export type LinkPart = keyof typeof parts;

/** How many characters a link would be shorter without each part that it holds, the most first. */
export async function linkSavings(
  snapshot: Snapshot,
  page: string,
): Promise<{ part: LinkPart; saves: number }[]> {
  const { length } = await embedLink(snapshot, page);
  const all = await Promise.all(
    (Object.keys(parts) as LinkPart[]).map(async (part) => {
      const objectives = snapshot.objectives?.map((objective) => ({
        ...objective,
        keyResults: objective.keyResults.map((one) => ({ ...one, [parts[part]]: undefined })),
      }));
      return { part, saves: length - (await embedLink({ ...snapshot, objectives }, page)).length };
    }),
  );
  return all.filter(({ saves }) => saves > 0).sort((a, b) => b.saves - a.saves);
}
