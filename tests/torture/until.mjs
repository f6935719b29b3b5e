import { setTimeout as pause } from 'node:timers/promises';

/**
 * Looks until `isReached` accepts what `look` gives, and gives that; after `most` milliseconds it gives what it saw
 * last, for the caller to judge.
 */
export async function until(look, isReached, most = 20_000) {
  const end = performance.now() + most;
  for (;;) {
    const seen = await look();
    if (isReached(seen) || performance.now() > end) return seen;
    await pause(25);
  }
}
