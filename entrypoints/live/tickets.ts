import { addToList, readList } from '../capture/session-list';
import { newId } from '../shared/plan/new-id';

/** What lets a frame show one scorecard, in the tab whose page it was found in. */
interface Ticket {
  ticket: string;
  tabId: number;
  publicId: string;
}

const key = 'live:tickets';
const most = 300;

/** A ticket for each; a page that comes by the address of the frame has none. */
export async function issueTickets(
  tabId: number,
  publicIds: readonly string[],
): Promise<Record<string, string>> {
  const issued = publicIds.map((publicId) => ({ ticket: newId(), tabId, publicId }));
  await addToList(key, issued, most);
  return Object.fromEntries(issued.map(({ publicId, ticket }) => [publicId, ticket]));
}

/** The public id that a ticket is for; undefined in any other tab. */
export const publicIdFor = async (ticket: string, tabId: number): Promise<string | undefined> =>
  (await readList<Ticket>(key)).find((one) => one.ticket === ticket && one.tabId === tabId)?.publicId;

export const tabsWithTickets = async (): Promise<Set<number>> =>
  new Set((await readList<Ticket>(key)).map(({ tabId }) => tabId));
