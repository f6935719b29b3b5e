import { useEffect, useState } from 'preact/hooks';
import { type CivilDate, localDate } from '../../../core/scoring';

const midnightAfter = (now: Date) => new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);

/** The reader's local civil date, taken again at midnight and when the page is shown again. */
export function useToday(): CivilDate {
  const [today, setToday] = useState(() => localDate(new Date()));
  useEffect(() => {
    const lookAgain = () => setToday(localDate(new Date()));
    // The day may have changed, or the page been shown again, between the first drawing and now.
    lookAgain();
    const now = new Date();
    const timer = setTimeout(lookAgain, midnightAfter(now).getTime() - now.getTime() + 50);
    document.addEventListener('visibilitychange', lookAgain);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', lookAgain);
    };
  }, [today]);
  return today;
}
