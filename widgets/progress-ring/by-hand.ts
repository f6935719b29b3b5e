import { type Metric, type Standing, standingAgainst } from '../../core/scoring';

/** A number, from an attribute, a property, or nothing. */
const numberOf = (value: unknown): number | undefined => {
  const number = value == null || value === '' ? Number.NaN : Number(value);
  return Number.isFinite(number) ? number : undefined;
};

const wholeShare: Metric = { kind: 'reach', start: 0, target: 1 };

/** Where a share stands that somebody wrote by hand, against the share expected by now. */
export function standingByHand(value: unknown, pace: unknown): Standing {
  const given = numberOf(pace);
  const expected = given === undefined ? undefined : Math.min(1, Math.max(0, given));
  return standingAgainst(expected, { metric: wholeShare, current: numberOf(value) }, undefined, '');
}
