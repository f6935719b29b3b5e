import {
  cycleDates,
  cycleDoc,
  type Doc,
  madeByDefault,
  type Plan,
  planOf,
  runningCycles,
  type Settings,
  thisQuarter,
} from '../model';
import type { Database, DeviceState } from './database';
import { emptyHead, type Head, headOnly } from './head';
import { joined, type Page, pagesOf } from './pages';

/** The current cycle as it is read, with what the page needs beside it. */
export interface Reading {
  plan: Plan;
  /** The person's own document: settings and answers to advice. */
  person: Doc | undefined;
  head: Head;
}

/**
 * Reads the current cycle in one transaction: the shortest running one that has objectives, else the one that the
 * settings make. This quarter is asked for before it is known to be the one.
 */
export async function readCurrentCycle(db: Database, today: string): Promise<Reading> {
  const tx = db.transaction(['docs', 'state'], 'readonly');
  const docs = tx.objectStore('docs');
  const quarter = thisQuarter(today);
  const [state, quarterPages, person] = await Promise.all([
    tx.objectStore('state').get('device'),
    docs.getAll(pagesOf(cycleDoc(quarter))),
    docs.get('person'),
  ]);
  const ofQuarter = planFrom(quarter, quarterPages);
  const planFor = async (id: string) =>
    id === quarter ? ofQuarter : planFrom(id, await docs.getAll(pagesOf(cycleDoc(id))));
  for (const id of runningCycles(state?.cycles ?? [], today)) {
    const plan = await planFor(id);
    if (plan.objectives.length > 0) return { plan, person, head: headOf(state) };
  }
  const settings = (person?.records.settings ?? {}) as Settings;
  return { plan: await planFor(madeByDefault(settings, today)), person, head: headOf(state) };
}

/** The plan that the pages of one cycle make up. */
export const planFrom = (cycleId: string, pages: readonly Page[]): Plan =>
  planOf(cycleId, joined(pages).get(cycleDoc(cycleId)));

export const headOf = (state: DeviceState | undefined): Head => (state ? headOnly(state) : emptyHead);

/** The plans of all cycles that share a day with these dates. */
export async function readPlansDuring(db: Database, { start, end }: Plan['dates']): Promise<Plan[]> {
  const tx = db.transaction(['docs', 'state'], 'readonly');
  const docs = tx.objectStore('docs');
  const state = await tx.objectStore('state').get('device');
  const ids = (state?.cycles ?? []).filter((id) => {
    const dates = cycleDates(id);
    return dates && dates.start <= end && start <= dates.end;
  });
  return Promise.all(ids.map(async (id) => planFrom(id, await docs.getAll(pagesOf(cycleDoc(id))))));
}
