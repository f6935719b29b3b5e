import { byEvenPace, clampShare, type Metric, type Standing, standingsOn } from '../../core/scoring';

/** A number, from an attribute, a property, or nothing; nothing too where there is more than a number. */
const numberOf = (value: unknown): number | undefined => {
  const number = Number(String(value).trim() || Number.NaN);
  return Number.isFinite(number) ? number : undefined;
};

const wholeShare: Metric = { kind: 'reach', start: 0, target: 1 };

/** Where a share stands that somebody wrote by hand, against the share expected by now. */
export function standingByHand(value: unknown, pace: unknown): Standing {
  const given = numberOf(pace);
  const expected = given === undefined ? undefined : clampShare(given);
  const { keyResult } = standingsOn(undefined, '', { ...byEvenPace, expectedOf: () => expected });
  return keyResult({ metric: wholeShare, current: numberOf(value) });
}
