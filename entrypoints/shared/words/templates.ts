import { type Say, sayer } from '../../../core/words';

const en = {
  withReadings: 'Fill KPIs with sample readings, to look around',
} as const;

/** What is said of the templates that a person can begin with. */
export const sayTemplates: Say<keyof typeof en> = sayer({ en });
