import { localDate } from '../core/scoring';

/** The reader's local civil date, now. */
export const today = (): string => localDate(new Date());

const quarterOfAnHour = 900_000;
const elements = new Set<{ requestUpdate(): void }>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Draws an element anew whenever the reader's day may have changed. One timer serves all. */
export function watchToday(element: { requestUpdate(): void }): void {
  elements.add(element);
  addEventListener('pageshow', look);
  document.addEventListener('visibilitychange', look);
  // The others have begun already.
  if (elements.size < 2) look();
}

export function unwatchToday(element: { requestUpdate(): void }): void {
  elements.delete(element);
  if (!elements.size) look();
}

function look(): void {
  for (const element of elements) element.requestUpdate();
  clearTimeout(timer);
  // Every midnight on earth is on a quarter of an hour, and a timer stands still while a machine sleeps.
  if (elements.size) timer = setTimeout(look, quarterOfAnHour - (Date.now() % quarterOfAnHour));
}
