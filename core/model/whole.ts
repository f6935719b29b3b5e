import type { Kind } from './records';

/** The fields without which a record cannot be shown; a record gets whole when the rest of it arrives. */
const required = new Map<string, readonly string[]>(
  Object.entries({
    cycle: ['start', 'end'],
    objective: ['title'],
    keyResult: ['objective', 'title', 'metric'],
    milestone: ['keyResult', 'title'],
    phase: ['keyResult', 'date', 'value'],
    initiative: ['parent', 'title'],
    checkIn: ['keyResult', 'date', 'value'],
    settings: [],
    kept: ['rule', 'about'],
    pageBinding: ['measures', 'address', 'places', 'reading'],
    pasted: ['publicId', 'of'],
    scorecard: [],
    perspective: [],
    theme: ['title'],
    strategicObjective: ['title', 'perspective'],
    link: ['from', 'to'],
    kpi: ['title', 'parent'],
    kpiAim: ['kpi', 'from'],
    reading: ['kpi', 'date', 'value'],
    scorecardReview: ['date', 'of'],
  } satisfies Record<Kind, readonly string[]>),
);

/** True where every field that the kind requires is there; values were checked when they were written. */
export function isWhole(kind: string, fields: Record<string, unknown>): kind is Kind {
  const needed = required.get(kind);
  if (!needed) return false;
  for (const field of needed) if (fields[field] === undefined) return false;
  return true;
}
