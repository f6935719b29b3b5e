import type { MessageKey } from './messages';

export interface Loaded {
  text?: string;
  /** What to say instead, with the number that belongs to it. */
  fault?: MessageKey;
  n?: number;
}

const mostBytes = 1_048_576;
const patience = 5000;
// Neither has a name or a password before its host.
const allowed = /^(https:\/\/[^/@]+|http:\/\/(localhost|127(\.\d+){3}|\[::1])(:\d+)?)\//;

/**
 * Fetches the JSON at a widget's `src`: https, or http on this machine; no credentials, no redirect to another
 * origin, at most 1 MB, at most 5 seconds. Says why when it cannot; never rejects.
 */
export async function load(src: string, ended: AbortSignal): Promise<Loaded> {
  const slow = AbortSignal.timeout(patience);
  try {
    const url = new URL(src, document.baseURI);
    if (!allowed.test(url.href)) return { fault: 'badAddress' };
    const response = await fetch(url, {
      credentials: 'omit',
      // With the ETag or date that the browser keeps: what has not changed is not sent again.
      cache: 'no-cache',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.any([ended, slow]),
      // The browser follows a redirect before anybody can look: stay at home, or do not follow at all.
      ...(url.origin === location.origin ? { mode: 'same-origin' } : { redirect: 'error' }),
    });
    if (!response.ok) return { fault: 'missing', n: response.status };
    if (!/[/+]json\b/i.test(String(response.headers.get('content-type')))) return { fault: 'notJsonType' };
    const reader = (response.body as ReadableStream<Uint8Array<ArrayBuffer>>).getReader();
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    for (let left = mostBytes; left >= 0; ) {
      const { value } = await reader.read();
      if (!value) return { text: await new Blob(chunks).text() };
      chunks.push(value);
      left -= value.length;
    }
    await reader.cancel();
    return { fault: 'large' };
  } catch {
    return { fault: slow.aborted ? 'slow' : 'unreachable' };
  }
}
