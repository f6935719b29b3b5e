/** What a person can begin with; `okrsFirst` adds perspectives later. */
export type Framework = 'scorecard' | 'okrs' | 'okrsFirst';

export type Side = 'scorecard' | 'okrs';

/** The statements of each side: what speaks for it in somebody's situation. */
const sides = {
  scorecard: ['stable', 'manyParts', 'budgets', 'longHorizon', 'metricsKept', 'whole', 'agreed'],
  okrs: ['shifting', 'autonomy', 'stretch', 'fast', 'simple', 'ownGoals', 'noAppraisal'],
} as const;

export type StatementId = (typeof sides)[Side][number];

/** All 14, mixed, so that nobody sees which side they are on; always in this order. */
export const statements: readonly { id: StatementId; side: Side }[] = [
  'shifting',
  'manyParts',
  'metricsKept',
  'stretch',
  'stable',
  'simple',
  'ownGoals',
  'whole',
  'fast',
  'budgets',
  'agreed',
  'autonomy',
  'longHorizon',
  'noAppraisal',
].map((id) => ({
  id: id as StatementId,
  side: (sides.okrs as readonly string[]).includes(id) ? 'okrs' : 'scorecard',
}));

/** So many of a side's seven that it counts. */
export const enoughStatements = 4;

export interface FrameworkAdvice {
  framework: Framework;
  because: 'scorecardOnly' | 'okrsOnly' | 'both' | 'neither' | 'discipline';
  /** How many statements of each side apply. */
  counts: Record<Side, number>;
}

/**
 * What to begin with: 4 or more of the scorecard's seven alone, a scorecard; of the OKRs' alone, OKRs; both or neither,
 * OKRs first. Who doubts that they have the discipline to keep a scorecard up begins with OKRs whatever applies.
 */
export function adviseFramework(applies: ReadonlySet<StatementId>, isInDoubt = false): FrameworkAdvice {
  const count = (side: Side) => sides[side].filter((id) => applies.has(id)).length;
  const counts = { scorecard: count('scorecard'), okrs: count('okrs') };
  const isScorecard = counts.scorecard >= enoughStatements;
  const isOkrs = counts.okrs >= enoughStatements;
  if (isOkrs && !isScorecard) return { framework: 'okrs', because: 'okrsOnly', counts };
  if (isInDoubt) return { framework: 'okrs', because: 'discipline', counts };
  if (isScorecard && !isOkrs) return { framework: 'scorecard', because: 'scorecardOnly', counts };
  return { framework: 'okrsFirst', because: isScorecard ? 'both' : 'neither', counts };
}
