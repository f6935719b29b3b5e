import { browser } from 'wxt/browser';

/** Values that were saved, by the measure that each is one of. */
export type Values = readonly (readonly [measure: string, value: number])[];

const key = 'capture:taken-back';

const read = async (): Promise<Values> =>
  ((await browser.storage.session.get(key))[key] as Values | undefined) ?? [];

export const rememberTakenBack = async (values: Values): Promise<void> =>
  browser.storage.session.set({ [key]: [...values, ...(await read())] });

/** Whether its owner has just taken that value back: then it is not saved unasked again. */
export const isTakenBack = async (measure: string, value: number): Promise<boolean> =>
  (await read()).some(([id, number]) => id === measure && number === value);
