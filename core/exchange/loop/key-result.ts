import { cycleDays } from '../../scoring';
import type { NamedCycle } from '../cycle-name';
import type { KeyResultDraft } from '../drafts';
import { identityOf, nameKey } from '../identity';
import { unitOfWord } from '../unit-of';
import type { Habit } from './habits';

export const habitObjectiveId = (cycle: NamedCycle): string =>
  identityOf('loop-habits', 'objective', cycle.id, 'habits');

export const habitKeyResultId = (cycle: NamedCycle, { name }: Habit): string =>
  identityOf('loop-habits', 'keyResult', cycle.id, nameKey(name));

type Measure = Pick<
  KeyResultDraft['fields'],
  'metric' | 'start' | 'target' | 'atMost' | 'tolerance' | 'unit'
>;

/** What a habit comes to in a cycle: how often, or how much, altogether; a number to stay below stays one. */
export function measureOfHabit(habit: Habit, cycle: NamedCycle): Measure | undefined {
  const { isNumber, isLimit, target, times, days, unit } = habit;
  const periods = cycleDays(cycle) / days;
  if (!isNumber)
    return {
      metric: 'reach',
      start: 0,
      target: Math.max(1, Math.round(times * periods)),
      unit: { kind: 'number' },
    };
  const ownUnit = unit ? unitOfWord(unit) : ({ kind: 'number' } as const);
  if (isLimit)
    return target >= 0
      ? { metric: 'maintain', atMost: target, tolerance: target * 0.1 || 1, unit: ownUnit }
      : undefined;
  const all = Math.round(target * periods * 100) / 100;
  return all > 0 && Number.isFinite(all)
    ? { metric: 'reach', start: 0, target: all, unit: ownUnit }
    : undefined;
}
