import { addToList, readList } from './session-list';

/** Values that were saved, by the measure that each is one of. */
export type Values = readonly (readonly [measure: string, value: number])[];

/** With the day on which it was taken back. */
type TakenBack = [measure: string, value: number, day: string];

const key = 'capture:taken-back';
const most = 200;

export const rememberTakenBack = (values: Values, today: string): Promise<void> =>
  addToList(
    key,
    values.map(([measure, value]): TakenBack => [measure, value, today]),
    most,
  );

/** Whether its owner has taken that value back today: then it is not saved unasked again. */
export const isTakenBack = async (measure: string, value: number, today: string): Promise<boolean> =>
  (await readList<TakenBack>(key)).some(
    ([id, number, day]) => id === measure && number === value && day === today,
  );
