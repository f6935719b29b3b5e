import { type Inputs, useEffect, useState } from 'preact/hooks';

/** How long nothing changes before what is not waited for begins: whoever enters one value enters the next. */
const rest = 500;

/** Does a work when the page has time for it, soon in any case. Returns the way to leave it. */
export function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(work, 200);
    return () => clearTimeout(timer);
  }
  const asked = requestIdleCallback(work, { timeout: 500 });
  return () => cancelIdleCallback(asked);
}

/**
 * What a work comes to, done when the page has time for it, and again once its grounds changed and no key was pressed
 * for a moment.
 */
export function useWhenIdle<Result>(first: Result, work: () => Result, grounds: Inputs): Result {
  const [result, setResult] = useState(first);
  const begin = () => whenIdle(() => setResult(work));
  useEffect(() => (result === first ? begin() : afterRest(begin)), grounds);
  return result;
}

/** Begins a work once nothing has asked for it again for a while. Returns the way to leave it. */
function afterRest(begin: () => () => void): () => void {
  let leave = () => {};
  const timer = setTimeout(() => {
    leave = begin();
  }, rest);
  return () => {
    clearTimeout(timer);
    leave();
  };
}

/** Keeps the last work that it is given until no other has come for a while, or the page goes. */
export function atRest(): (work: () => void) => void {
  let waiting: (() => void) | undefined;
  let leave = () => {};
  const work = () => {
    waiting?.();
    waiting = undefined;
  };
  addEventListener('pagehide', work);
  return (next) => {
    leave();
    waiting = next;
    leave = afterRest(() => whenIdle(work));
  };
}
