import type { Kind } from './records';

/** The fields without which a record cannot be shown; a record gets whole when the rest of it arrives. */
const required: Record<Kind, readonly string[]> = {
  cycle: ['start', 'end'],
  objective: ['title'],
  keyResult: ['objective', 'title', 'metric'],
  milestone: ['keyResult', 'title'],
  initiative: ['parent', 'title'],
  checkIn: ['keyResult', 'date', 'value'],
  settings: [],
  kept: ['rule', 'about'],
};

/** True where every field that the kind requires is there; values were checked when they were written. */
export const isWhole = (kind: string, fields: Record<string, unknown>): kind is Kind =>
  Object.hasOwn(required, kind) && required[kind as Kind].every((field) => fields[field] !== undefined);
