import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type Cover, cover } from './cover';
import { type Found, findPasted } from './found';

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
    for (const [element, one] of covers)
      if (one.isLoose()) {
        one.lift();
        covers.delete(element);
      }
    const found = findPasted(document.body);
    await ask(found);
    for (const { element, publicId } of found) {
      const ticket = tickets.get(publicId);
      if (ticket && element.isConnected && !covers.has(element)) covers.set(element, cover(element, ticket));
    }
  }

  browser.runtime.onMessage.addListener((message: { kind?: unknown; ticket?: unknown }, sender) => {
    if (sender.id !== browser.runtime.id) return;
    for (const [element, one] of covers) {
      if (one.ticket !== message?.ticket) continue;
      if (message.kind === 'liveDrawn') one.show();
      if (message.kind !== 'liveGone') continue;
      one.lift();
      covers.delete(element);
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
