import { readFileSync } from 'node:fs';
import { type GivenFile, type ImportPreview, type ReadContext, readFiles } from '../../../core/exchange';
import {
  applyPatch,
  checkedPatch,
  cycleIdOf,
  type Doc,
  kpisOf,
  mainScorecard,
  measure,
  type Patch,
  type Plan,
  type PlanKpi,
  planOf,
  scorecardOf,
} from '../../../core/model';
import { keyResultStanding, objectiveStanding } from '../../../core/scoring';

export const today = '2026-11-22';

export const sample = (name: string): GivenFile => ({
  name,
  bytes: new Uint8Array(readFileSync(new URL(`../../samples/${name}`, import.meta.url))),
});

export const csv = (text: string, name = 'sheet.csv'): GivenFile => ({
  name,
  bytes: new TextEncoder().encode(text),
});

export const read = (files: GivenFile[], context: Partial<ReadContext> = {}): ImportPreview =>
  readFiles(files, { today, locale: 'en-GB', known: [], ...context });

let moment = 0;

/** What the store does with the patches of one change, every one checked against its record's schema. */
export function write(docs: readonly Doc[], patches: readonly Patch[]): Doc[] {
  const next = new Map(docs.map((doc) => [doc.id, { id: doc.id, records: { ...doc.records } }]));
  moment += 1;
  for (const given of patches) {
    const patch = checkedPatch(given);
    const doc = next.get(patch.doc) ?? { id: patch.doc, records: {} };
    next.set(patch.doc, doc);
    doc.records[patch.id] = applyPatch(doc.records[patch.id], patch, String(moment).padStart(6, '0'));
  }
  return [...next.values()];
}

export const planFrom = (docs: readonly Doc[], cycle = '2026-q4'): Plan =>
  planOf(
    cycle,
    docs.find(({ id }) => cycleIdOf(id) === cycle),
  );

export const kpisIn = (docs: readonly Doc[]): PlanKpi[] =>
  kpisOf(
    scorecardOf(
      'main',
      docs.find(({ id }) => id === mainScorecard),
    ),
  );

export const named = (docs: readonly Doc[], title: string): PlanKpi | undefined =>
  kpisIn(docs).find(({ record }) => record.title === title);

export const progressIn = (plan: Plan, objective: number) => {
  const list = plan.objectives[objective]?.keyResults.map((one) => measure(one, today)) ?? [];
  return {
    keyResults: list.map((one) => keyResultStanding(one, plan.dates, today).progress?.toFixed(3)),
    objective: objectiveStanding({ keyResults: list }, plan.dates, today).progress?.toFixed(3),
  };
};
