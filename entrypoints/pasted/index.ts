import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { AroundTable } from '../../core/publish/around-table';
import { type Cover, cover } from './cover';
import { findEmbedFrames } from './embed-frames';
import { type Found, findPasted } from './found';

/** What the background hands on from a frame; or what is for another part of the extension. */
interface Told {
  kind?: unknown;
  ticket?: unknown;
  around?: AroundTable;
}

/** As many as one message asks for. */
const most = 50;

/**
 * Looks in pages of sites that their owner chose for scorecards that carry a public id, asks which of them are theirs,
 * and lets the extension's own frame stand over those. It is put into no page of any other site.
 */
export default defineUnlistedScript(() => {
  const covers = new Map<HTMLElement, Cover>();
  /** What is known of each id: its ticket, or none where it is not this person's. */
  const tickets = new Map<string, string | undefined>();

  async function ask(found: readonly Found[]): Promise<void> {
    const ids = [...new Set(found.map(({ publicId }) => publicId))]
      .filter((id) => !tickets.has(id))
      .slice(0, most);
    if (ids.length === 0) return;
    for (const id of ids) tickets.set(id, undefined);
    const own: Record<string, string> | undefined = await browser.runtime.sendMessage({
      kind: 'pasted',
      ids,
    });
    for (const id of ids) tickets.set(id, own?.[id]);
  }

  async function look(): Promise<void> {
    const found = [...findPasted(document.body), ...(await findEmbedFrames(document.body))];
    await ask(found);
    const ticketOf = new Map(found.map(({ element, publicId }) => [element, tickets.get(publicId)]));
    for (const [element, one] of covers)
      if (one.isLoose() || ticketOf.get(element) !== one.ticket) uncover(element, one);
    for (const one of found) {
      const { element } = one;
      const ticket = ticketOf.get(element);
      if (ticket && element.isConnected && !covers.has(element)) covers.set(element, cover(one, ticket));
    }
  }

  function uncover(element: HTMLElement, one: Cover): void {
    one.lift();
    covers.delete(element);
  }

  browser.runtime.onMessage.addListener((message: Told, sender) => {
    if (sender.id !== browser.runtime.id) return;
    for (const [element, one] of covers) {
      if (one.ticket !== message?.ticket) continue;
      if (message.kind === 'liveDrawn') one.show(message.around);
      if (message.kind !== 'liveGone') continue;
      // It is not asked for again until the page is loaded again.
      for (const [id, ticket] of tickets) if (ticket === one.ticket) tickets.set(id, undefined);
      uncover(element, one);
    }
  });

  let isAsked = false;
  const lookSoon = () => {
    if (isAsked) return;
    isAsked = true;
    requestIdleCallback(() => {
      isAsked = false;
      void look().catch(() => undefined);
    });
  };
  new MutationObserver(lookSoon).observe(document.body, {
    childList: true,
    subtree: true,
    characterData: true,
    attributeFilter: ['contenteditable', 'snapshot', 'src', 'alt'],
  });
  lookSoon();
});
