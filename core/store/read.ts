import {
  cycleDates,
  cycleDoc,
  type Doc,
  isBound,
  madeByDefault,
  mainScorecard,
  type Plan,
  planOf,
  runningCycles,
  type ScorecardPlan,
  type Settings,
  scorecardOf,
  thisQuarter,
  withReadings,
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
    if (plan.objectives.length > 0)
      return { plan: await withReadingsFrom(docs, plan), person, head: headOf(state) };
  }
  const settings = (person?.records.settings ?? {}) as Settings;
  return { plan: await planFor(madeByDefault(settings, today)), person, head: headOf(state) };
}

interface Docs {
  getAll(range: IDBKeyRange): Promise<Page[]>;
}

/** The plan of one cycle, with the readings of the KPIs that its key results are bound to. */
export async function readPlan(db: Database, cycleId: string): Promise<Plan> {
  const docs = db.transaction('docs', 'readonly').objectStore('docs');
  return withReadingsFrom(docs, planFrom(cycleId, await docs.getAll(pagesOf(cycleDoc(cycleId)))));
}

/** The person's scorecard; one in which nothing was written yet has its four perspectives. */
export async function readScorecard(db: Database): Promise<ScorecardPlan> {
  const pages = await db.getAll('docs', pagesOf(mainScorecard));
  return scorecardOf('main', joined(pages).get(mainScorecard));
}

/** The documents that it needs are read only where something is bound. */
async function withReadingsFrom(docs: Docs, plan: Plan): Promise<Plan> {
  if (!isBound(plan)) return plan;
  return withReadings(plan, joined(await docs.getAll(pagesOf(mainScorecard))).get(mainScorecard));
}

/** The plan that the pages of one cycle make up. */
const planFrom = (cycleId: string, pages: readonly Page[]): Plan =>
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
  const plans = ids.map(async (id) => planFrom(id, await docs.getAll(pagesOf(cycleDoc(id)))));
  return Promise.all(plans.map(async (plan) => withReadingsFrom(docs, await plan)));
}
