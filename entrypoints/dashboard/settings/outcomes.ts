/** What became of a choice. Neither: what the action said for itself. */
export interface Outcome {
  /** Of the change that saved it. */
  stamp?: string;
  problem?: string;
}

export type Outcomes = Readonly<Record<string, Outcome>>;

/** A problem stands until its own row is changed; of the others the last one speaks. */
export function withOutcome(before: Outcomes, row: string, outcome: Outcome | undefined): Outcomes {
  const problems = Object.entries(before).filter(([one, { problem }]) => one !== row && problem);
  return { ...Object.fromEntries(problems), ...(outcome && { [row]: outcome }) };
}

/** What an undo says stands instead of what was saved before it: no row goes on to offer to take that back. */
export const withoutSaved = (outcomes: Outcomes): Outcomes =>
  Object.fromEntries(Object.entries(outcomes).filter(([, { stamp }]) => !stamp));

/** What the foot says: what the last action said for itself, unless a row says it. */
export const noticeAtFoot = (outcomes: Outcomes, notice: string): string =>
  Object.values(outcomes).some(({ stamp, problem }) => !stamp && !problem) ? '' : notice;
