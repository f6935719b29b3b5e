import type { Receipt } from '../../core/model/records';

/** What is kept of where a number was: the address without credentials and fragment. Undefined for what is no page. */
export function receiptOf(
  page: { title?: string; url?: string },
  text: string,
  time: number,
): Receipt | undefined {
  const url = URL.canParse(page.url ?? '') ? new URL(page.url ?? '') : undefined;
  if (!url || !/^(https?|file):$/.test(url.protocol)) return undefined;
  url.username = '';
  url.password = '';
  url.hash = '';
  if (url.href.length > 2000) url.search = '';
  if (url.href.length > 2000) return undefined;
  return { title: clipped(page.title ?? ''), url: url.href, text: clipped(text), time };
}

const clipped = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 500).toWellFormed();
