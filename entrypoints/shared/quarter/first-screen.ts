import { useEffect, useState } from 'preact/hooks';
import type { Plan, PlanObjective } from '../../../core/model/plan';

/** A popup is at most 600 px high, and so many rows with their objectives' headings are higher. */
const rowsOfScreen = 9;
/** The row that is open is as high as so many more. */
const openRow = 3;
/** Where the store does not answer, the copy is drawn whole after so many milliseconds. */
const longest = 200;

/**
 * The objectives to be drawn: at first those that a popup shows before it is scrolled, in a popup, and all
 * once the truth of these is there: it waits for nothing that is not seen.
 */
export function useFirstScreen(
  { objectives }: Plan,
  open: string | undefined,
  isPopup: boolean,
  isTruth: boolean,
): PlanObjective[] {
  const [isSmall, setIsSmall] = useState(isPopup && !isTruth);
  useEffect(() => {
    const waiting = setTimeout(() => setIsSmall(false), isTruth ? 0 : longest);
    return () => clearTimeout(waiting);
  }, [isTruth]);
  return isSmall ? ofFirstScreen(objectives, open) : objectives;
}

function ofFirstScreen(objectives: PlanObjective[], open: string | undefined): PlanObjective[] {
  const withOpen = objectives.findIndex(({ keyResults }) =>
    keyResults.some(({ record }) => record.id === open),
  );
  let height = 0;
  const last = objectives.findIndex(({ keyResults }, at) => {
    height += keyResults.length + (at === withOpen ? openRow : 0);
    return at >= withOpen && height >= rowsOfScreen;
  });
  return last < 0 ? objectives : objectives.slice(0, last + 1);
}
