import { setTimeout as pause } from 'node:timers/promises';

/** Longer than a busy machine takes for anything, in milliseconds: who waits so long has been given no answer. */
export const patience = 180_000;

/**
 * Looks until `isReached` accepts what `look` gives, and gives that; after `most` milliseconds it gives what it saw
 * last, for the caller to judge.
 */
export async function until(look, isReached, most = patience) {
  const end = performance.now() + most;
  for (;;) {
    const seen = await look();
    if (isReached(seen) || performance.now() > end) return seen;
    await pause(25);
  }
}
