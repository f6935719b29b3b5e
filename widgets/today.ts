import { localDate } from '../core/scoring';

const watchers = new Set<() => void>();
let day = '';
let timer: ReturnType<typeof setTimeout> | undefined;
let listening = false;

/** The reader's local civil date, now. */
export const today = (): string => localDate(new Date());

/** Tells when the reader's day has changed. One timer serves all; returns what ends the watch. */
export function watchToday(changed: () => void): () => void {
  watchers.add(changed);
  if (!listening) {
    listening = true;
    addEventListener('pageshow', look);
    document.addEventListener('visibilitychange', look);
  }
  look();
  return () => {
    watchers.delete(changed);
    look();
  };
}

function look(): void {
  const before = day;
  day = today();
  if (before && before !== day) for (const changed of watchers) changed();
  clearTimeout(timer);
  if (!watchers.size) return;
  const now = new Date();
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
  // A timer stands still while a machine sleeps, so it never waits longer than an hour.
  timer = setTimeout(look, Math.min(midnight.getTime() - now.getTime() + 50, 3_600_000));
}
