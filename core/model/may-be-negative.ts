import type { PlanKpi } from './scorecard';

/** Whether any of these is below zero. Where a start, a goal or a value is, `−3` is a value; else it subtracts. */
export const anyNegative = (
  known: readonly (number | undefined)[],
  values: readonly { value: number }[],
): boolean => [...known, ...values.map((one) => one.value)].some((value) => value !== undefined && value < 0);

/** Of whatever day its goals and red flags are: one sign means the same on all of them. */
export const kpiMayBeNegative = ({ record, aims, readings }: PlanKpi): boolean =>
  anyNegative(
    [record, ...aims].flatMap(({ goal, redFlag }) => [goal, redFlag]),
    readings,
  );
