import type { CheckIn, Settings } from '../../../core/model';
import type { Plan, PlanKeyResult } from '../../../core/model/plan';
import { copyKey, type Picture } from './picture';

/** What the popup paints before the store is open: the last plan it showed, and what it was made from. */
export interface Copy {
  plan: Plan;
  settings: Settings;
  madeFrom: { generation: number; arrival: number };
}

/** As many check-ins as a sparkline of a quarter has, twice a week. */
const mostPoints = 30;

/** A copied check-in holds what a row draws and no more: the sooner it is read. */
const trimmed = (keyResult: PlanKeyResult): PlanKeyResult => ({
  ...keyResult,
  checkIns: keyResult.checkIns
    .slice(-mostPoints)
    .map(({ date, value, confidence }) => ({ date, value, confidence }) as CheckIn),
});

/** The copy, where there is one for a cycle that still runs. Nothing is ever written from it. */
export function readCopy(today: string): Copy | undefined {
  try {
    const copy = JSON.parse(localStorage.getItem(copyKey) ?? 'null') as Copy | null;
    return copy && copy.plan.dates.start <= today && today <= copy.plan.dates.end ? copy : undefined;
  } catch {
    return undefined;
  }
}

export function writeCopy({ plan, ...rest }: Copy, pictureOf: (copy: Copy) => Picture | undefined): void {
  const copy: Copy = {
    ...rest,
    plan: {
      ...plan,
      objectives: plan.objectives.map((one) => ({ ...one, keyResults: one.keyResults.map(trimmed) })),
      unfiled: plan.unfiled.map(trimmed),
    },
  };
  try {
    localStorage.setItem(copyKey, JSON.stringify({ ...copy, picture: pictureOf(copy) }));
  } catch {
    removeCopy();
  }
}

export const removeCopy = (): void => localStorage.removeItem(copyKey);
