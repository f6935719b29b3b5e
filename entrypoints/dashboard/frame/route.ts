import { useEffect, useState } from 'preact/hooks';

/** Where in the page a person is: a view, and of the quarter's view which cycle and which key result. */
export interface Route {
  /** `quarter`, or the first part of the address: `settings`. */
  view: string;
  /** What comes after it: `save` of `#/data/save`, the cycle of `#/score/2026-q4`. */
  rest?: string;
  cycleId?: string;
  keyResultId?: string;
}

/** Reads `#/cycle/2026-q4/<key result>`, `#/settings`, or nothing for the quarter. */
export function routeOf(hash: string): Route {
  const [view = '', ...rest] = hash.replace(/^#\/?/, '').split('/').map(decoded);
  if (view === 'cycle') return { view: 'quarter', cycleId: rest[0], keyResultId: rest[1] };
  return { view: view || 'quarter', rest: rest[0] };
}

export const cycleAddress = (cycleId: string, keyResultId?: string): string =>
  `#/cycle/${[cycleId, ...(keyResultId ? [keyResultId] : [])].map(encodeURIComponent).join('/')}`;

export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return routeOf(hash);
}

// An address typed by hand may hold what is no encoding.
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
