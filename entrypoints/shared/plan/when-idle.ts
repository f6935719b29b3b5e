import { type Inputs, useEffect, useState } from 'preact/hooks';

/** Does a work when the page has time for it, soon in any case. Returns the way to leave it. */
export function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(work, 200);
    return () => clearTimeout(timer);
  }
  const asked = requestIdleCallback(work, { timeout: 500 });
  return () => cancelIdleCallback(asked);
}

/** What a work comes to, done when the page has time for it and again as often as its grounds change. */
export function useWhenIdle<Result>(first: Result, work: () => Result, grounds: Inputs): Result {
  const [result, setResult] = useState(first);
  useEffect(() => whenIdle(() => setResult(work)), grounds);
  return result;
}
