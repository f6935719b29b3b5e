/**
 * One after another in all windows and the background: of two that read one page the later sees what the first saved.
 * A page stands still only after a while, for which nothing else waits.
 */
export const inVisitTurn = (work: () => Promise<void>): Promise<void> =>
  navigator.locks.request('pacemark:visit', work);
