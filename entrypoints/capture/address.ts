/** The parameters that say which page it is, where a site has one program for all of them. */
const naming = new Set(['id', 'page', 'pageid', 'page_id', 'title', 'p', 'view', 'dashboard', 'viewid']);

/**
 * The address that a page is known by: origin and path. A query is left out but for what names the page, a fragment
 * but for the route of a page that changes without being loaded.
 */
export function addressOf(page: string): string {
  const { origin, protocol, host, pathname, searchParams, hash } = new URL(page);
  const base = origin === 'null' ? `${protocol}//${host}` : origin;
  const kept = [...searchParams].filter(([name]) => naming.has(name.toLowerCase()));
  const query = new URLSearchParams(kept).toString();
  const route = /^#!?\//.test(hash) ? hash : '';
  return `${base}${pathname}${query && `?${query}`}${route}`;
}

/** Whether a page is the one of an address; `*` in it stands for any part, and may span slashes. */
export function isAt(address: string, page: string): boolean {
  if (!URL.canParse(page)) return false;
  const parts = address.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(addressOf(page));
}

/** Whether what was typed is an address of one site: its host has no star, and it is not longer than is kept. */
export const isAddress = (typed: string): boolean =>
  typed.length <= 2000 && /^(https?:\/\/[^/*\s]+\/\S*|file:\/\/\/\S*)$/.test(typed);
