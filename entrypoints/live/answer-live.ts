import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Pasted } from '../../core/model/records';
import { localDate } from '../../core/scoring';
import type { Snapshot } from '../../core/snapshot';
import { usableLocale } from '../../core/words';
import { withOwnStore } from '../background/with-store';
import { settingsIn } from '../capture/measure';
import { takeChosen } from '../shared/embed/chosen';
import { isLive } from './live-sites';
import { chosenOf, pastedIn } from './pasted';
import { issueTickets, publicIdFor, tabsWithTickets } from './tickets';

const ticket = z.string().check(z.length(16));
const pattern = z.string().check(z.maxLength(10_000));

/** What a frame asks for; and what it tells the script that put it there, whom in Firefox it cannot tell by itself. */
const fromFrame = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('live'), ticket }),
  z.strictObject({
    kind: z.literal('liveDrawn'),
    ticket,
    around: z.optional(z.strictObject({ above: z.optional(pattern), below: pattern })),
  }),
  z.strictObject({ kind: z.literal('liveGone'), ticket }),
]);

export type FromFrame = z.infer<typeof fromFrame>;

/** What a frame draws. */
export interface LiveAnswer {
  snapshot: Snapshot;
  locale: string;
}

/** Of the public ids that stand in a page of a live site those that are this person's, each with its ticket. */
export async function ownAmong(
  page: { tabId: number; url: string },
  publicIds: readonly string[],
): Promise<Record<string, string>> {
  let own: string[] = [];
  if (await isLive(page.url))
    await withOwnStore(async (store) => {
      if (await store.isBehind()) return;
      const pasted = pastedIn((await store.readCurrent(localDate(new Date()))).person);
      own = publicIds.filter((id) => pasted.some(({ publicId }) => publicId === id));
    });
  return own.length > 0 ? issueTickets(page.tabId, own) : {};
}

/** Answers the frames that stand in pages of live sites, and nobody else. */
export function answerLive(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, answer: (live?: LiveAnswer) => void) => {
    const { id, url, tab } = sender;
    if (id !== browser.runtime.id || !url?.startsWith(browser.runtime.getURL('/'))) return;
    const parsed = z.safeParse(fromFrame, message);
    if (!parsed.success || tab?.id === undefined || tab.url === undefined) return;
    if (parsed.data.kind !== 'live') return tell(tab.id, parsed.data, { frameId: 0 });
    liveFor(parsed.data.ticket, tab.id, tab.url).then(answer, () => answer());
    // The answer comes later.
    return true;
  });
}

/** Lets every frame that was let show something look again. */
export async function refreshLive(): Promise<void> {
  for (const tabId of await tabsWithTickets()) tell(tabId, { kind: 'liveChanged' });
}

/** A tab may be gone. */
const tell = (tabId: number, message: object, to = {}): void =>
  void browser.tabs.sendMessage(tabId, message, to).catch(() => undefined);

async function liveFor(ticket: string, tabId: number, page: string): Promise<LiveAnswer | undefined> {
  const publicId = await publicIdFor(ticket, tabId);
  if (publicId === undefined || !(await isLive(page))) return undefined;
  let live: LiveAnswer | undefined;
  await withOwnStore(async (store) => {
    if (await store.isBehind()) return;
    const today = localDate(new Date());
    const { plan, person } = await store.readCurrent(today);
    const own = pastedIn(person).find((one) => one.publicId === publicId);
    if (!own) return;
    const locale = usableLocale(settingsIn(person).numberLocale, navigator.language);
    const ofPasted = isOther(own, plan.id) ? await store.readPlan(own.cycle) : plan;
    const snapshot = takeChosen(chosenOf(own), ofPasted, await store.readScorecard(), today, locale);
    live = { snapshot: { ...snapshot, publicId }, locale };
  });
  return live;
}

const isOther = (own: Pasted, cycle: string): own is Pasted & { cycle: string } =>
  own.cycle !== undefined && own.cycle !== cycle;
