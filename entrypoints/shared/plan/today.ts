import { useEffect, useState } from 'preact/hooks';
import { type CivilDate, localDate } from '../../../core/scoring';

const quarterOfAnHour = 900_000;

/** The reader's local civil date, taken again at midnight and when the page is shown again. */
export function useToday(): CivilDate {
  const [today, setToday] = useState(() => localDate(new Date()));
  useEffect(() => watchToday(setToday), []);
  return today;
}

/** Tells the local civil date now, and whenever it may be another one, until what comes back is called. */
export function watchToday(tell: (today: CivilDate) => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const look = () => {
    tell(localDate(new Date()));
    clearTimeout(timer);
    // Every midnight on earth is on a quarter of an hour, and a timer stands still while a machine sleeps.
    timer = setTimeout(look, quarterOfAnHour - (Date.now() % quarterOfAnHour));
  };
  const watching = new AbortController();
  const { signal } = watching;
  document.addEventListener('visibilitychange', look, { signal });
  for (const shown of ['pageshow', 'focus']) addEventListener(shown, look, { signal });
  look();
  return () => {
    watching.abort();
    clearTimeout(timer);
  };
}
