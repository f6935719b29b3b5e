import { defaultRules, roundedGap, type Standing } from '../../core/scoring';

/** A number, from an attribute, a property, or nothing. */
const numberOf = (value: unknown): number | undefined => {
  const number = value == null || value === '' ? Number.NaN : Number(value);
  return Number.isFinite(number) ? number : undefined;
};

/** Where a share stands that somebody wrote by hand, against the share expected by now. */
export function standingByHand(value: unknown, pace: unknown): Standing {
  const progress = numberOf(value);
  const given = numberOf(pace);
  const expected = given === undefined ? undefined : Math.min(1, Math.max(0, given));
  const base = { progress, expected, stale: false };
  if (progress === undefined) return { ...base, status: 'noData', reason: { rule: 'noData' } };
  if (progress >= 1) return { ...base, status: 'done', reason: { rule: 'done' } };
  if (expected === undefined) return { ...base, status: 'noData', reason: { rule: 'noPace' } };
  const gap = roundedGap(expected, progress);
  const status = gap <= defaultRules.onTrack ? 'onTrack' : gap <= defaultRules.atRisk ? 'atRisk' : 'offTrack';
  return { ...base, status, reason: { rule: 'pace', progress, expected } };
}
