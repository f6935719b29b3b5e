import * as z from 'zod/mini';
import { pagePlace } from '../../core/model/page-binding';

const text = (most: number) => z.string().check(z.maxLength(most));

const picked = z.strictObject({
  kind: z.literal('picked'),
  title: text(500),
  language: text(35),
  text: text(1000),
  around: text(1000),
  places: z.array(pagePlace).check(z.maxLength(8)),
});

const undoCapture = z.strictObject({ kind: z.literal('undoCapture'), stamp: text(80) });

const visited = z.strictObject({ kind: z.literal('visited') });

const pasted = z.strictObject({
  kind: z.literal('pasted'),
  ids: z.array(z.string().check(z.regex(/^pacemark-[0-9a-z]{16}$/))).check(z.minLength(1), z.maxLength(50)),
});

const fromPage = z.discriminatedUnion('kind', [picked, undoCapture, visited, pasted]);

export type FromPage = z.infer<typeof fromPage>;

/** Who sent a message, as the browser tells it. */
export interface Sender {
  id?: string;
  url?: string;
  frameId?: number;
  tab?: { id?: number };
}

/**
 * A message from this extension's own script in the page of a tab; undefined for any other sender, and for whatever
 * is not exactly what that script says.
 */
export function readFromPage(
  message: unknown,
  sender: Sender,
  ownId: string,
): (FromPage & { tabId: number; url: string }) | undefined {
  const { id, url, frameId, tab } = sender;
  if (id !== ownId || tab?.id === undefined || frameId !== 0) return undefined;
  if (url === undefined || !/^(https?|file):/.test(url)) return undefined;
  const parsed = z.safeParse(fromPage, message);
  return parsed.success ? { ...parsed.data, tabId: tab.id, url } : undefined;
}
