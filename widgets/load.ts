import type { MessageKey } from './messages';

export interface Loaded {
  text?: string;
  /** What to say instead, with the number that belongs to it. */
  fault?: MessageKey;
  n?: number;
}

const mostBytes = 1_048_576;
const patience = 5000;
const allowed = /^https:|^http:\/\/(localhost|127(\.\d+){3}|\[::1])[:/]/;

/**
 * Fetches the JSON at a widget's `src`: https, or http on this machine; no credentials, no redirect to another
 * origin, at most 1 MB, at most 5 seconds. Says why when it cannot; never rejects.
 */
export async function load(src: string, ended: AbortSignal): Promise<Loaded> {
  const slow = AbortSignal.timeout(patience);
  try {
    const url = new URL(src, document.baseURI);
    if (!allowed.test(url.href) || url.username || url.password) return { fault: 'badAddress' };
    const isOwn = url.origin === location.origin;
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      // The browser follows a redirect before anybody can look: stay at home, or do not follow at all.
      mode: isOwn ? 'same-origin' : 'cors',
      redirect: isOwn ? 'follow' : 'error',
      signal: AbortSignal.any([ended, slow]),
    });
    if (!response.ok) return { fault: 'missing', n: response.status };
    if (!/[/+]json\b/i.test(response.headers.get('content-type') ?? '')) return { fault: 'notJsonType' };
    return await readText(response.body as ReadableStream<Uint8Array>);
  } catch {
    return { fault: slow.aborted ? 'slow' : 'unreachable' };
  }
}

async function readText(body: ReadableStream<Uint8Array>): Promise<Loaded> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let left = mostBytes;
  for (;;) {
    const { value } = await reader.read();
    if (!value) return { text };
    left -= value.length;
    if (left < 0) {
      await reader.cancel();
      return { fault: 'large' };
    }
    text += decoder.decode(value, { stream: true });
  }
}
