import {
  type Doc,
  groupBy,
  type Kpi,
  type KpiReading,
  kpisOf,
  mainScorecard,
  ordersBetween,
  type Patch,
  type PlanKpi,
  recordsOf,
  type ScorecardPlan,
  scorecardOf,
  strategicObjectivesOf,
} from '../../model';
import { asNew, recordFate } from '../fate';
import { nameKey } from '../identity';
import type { Say } from '../messages';
import type { KpiPreview, RecordCount, RecordFate, RowReport } from '../preview';
import { type WrittenReadings, writeReadings } from './readings';
import type { KpiDraft } from './rows';

export interface WrittenKpis {
  patches: Patch[];
  kpis: KpiPreview[];
  counts: RecordCount[];
  refused: RowReport[];
  remarks: RowReport[];
}

/**
 * The patches that bring KPIs in: a KPI that is there by its name keeps all that it is and takes the readings of
 * periods in which it has none; a new one is made under its strategic objective or perspective.
 */
export function writeKpis(drafts: readonly KpiDraft[], docs: readonly Doc[], say: Say): WrittenKpis {
  const doc = docs.find(({ id }) => id === mainScorecard);
  const plan = scorecardOf('main', doc);
  const written: WrittenKpis = { patches: [], kpis: [], counts: [], refused: [], remarks: [] };
  // Also those of a KPI that is on no scorecard: it comes back with them.
  const shown = groupBy(recordsOf(doc)<KpiReading>('reading'), (one) => one.kpi);
  // Said once for a column, whatever stands below it.
  const sums = new Map<string, RowReport>();
  const nextOrder = orders(plan, drafts.length);
  for (const draft of drafts) {
    const { file, line, name } = draft;
    const tell = (list: RowReport[], key: Parameters<Say>[0], values = {}) =>
      list.push({ file, line, why: say(key, { title: name, ...values }) });
    const known = knownOf(draft, plan);
    if (known === 'several') {
      tell(written.refused, 'severalKpis');
      continue;
    }
    const id = known?.record.id ?? draft.id;
    const stored = doc?.records[draft.id];
    // One that is not removed and yet on no scorecard stood under what is gone.
    const fate = known ? 'there' : recordFate('kpi', stored) === 'new' ? 'new' : 'back';
    const kpi: KpiDraft['fields'] & Partial<Pick<Kpi, 'parent'>> =
      known?.record ?? (fate === 'new' ? draft.fields : (stored as unknown as Kpi));
    if (kpi.formula !== undefined) {
      tell(written.refused, 'workedOut');
      continue;
    }
    const parent = parentOf(draft, plan);
    const isHere = kpi.parent !== undefined && titledIn(plan, kpi.parent) !== undefined;
    const own = (isHere && kpi.parent) || parent.id;
    if (!isHere && parent.isGuess)
      tell(written.remarks, 'parentGuessed', { text: draft.objective || draft.perspective });
    if (fate === 'new') {
      const fields = { ...draft.fields, parent: parent.id, order: nextOrder() };
      written.patches.push({ doc: mainScorecard, kind: 'kpi', id: draft.id, set: asNew(fields, stored) });
    } else if (fate === 'back')
      written.patches.push({
        doc: mainScorecard,
        kind: 'kpi',
        id: draft.id,
        set: { removed: false, ...(isHere ? {} : { parent: parent.id }) },
      });
    const readings = writeReadings(draft.cells, { ...kpi, id, shown: shown.get(id) ?? [] }, doc, say);
    written.patches.push(...readings.patches);
    written.remarks.push(...readings.remarks);
    for (const { file, header } of readings.sums) {
      const why = say('holdsOthers', { text: header });
      sums.set(`${file} ${header}`, { file, line: 1, why });
    }
    if (readings.others.length > 0)
      tell(written.remarks, 'readingsThere', { text: firstOf(readings.others) });
    const parentTitle = titledIn(plan, own)?.title;
    written.kpis.push({
      ...previewOf({ ...kpi, id }, fate, readings),
      parent: own,
      ...(parentTitle ? { parentTitle } : {}),
    });
  }
  written.remarks.push(...sums.values());
  written.counts = countOf(written.kpis);
  return written;
}

const firstOf = (periods: readonly string[]): string =>
  [...periods.slice(0, 3), ...(periods.length > 3 ? ['…'] : [])].join(', ');

/** The KPI that a row means: by the id that its name gave it, else the only one of that name. */
function knownOf(draft: KpiDraft, plan: ScorecardPlan): PlanKpi | 'several' | undefined {
  const all = kpisOf(plan);
  const own = all.find(({ record }) => record.id === draft.id);
  if (own) return own;
  const named = all.filter(({ record }) => nameKey(record.title) === nameKey(draft.name));
  return named.length > 1 ? 'several' : named[0];
}

/** In English, as sheets name the four. */
const usualNames: Record<string, RegExp> = {
  financial: /^financ/,
  customer: /^(customer|client)/,
  process: /^(internal|process|business process)/,
  learning: /^(learning|people|growth|innovation)/,
};

/** Where a KPI belongs; the first perspective where the file does not say it, or names what is not there. */
function parentOf(
  { objective, perspective }: KpiDraft,
  plan: ScorecardPlan,
): { id: string; isGuess: boolean } {
  const found = strategicObjectivesOf(plan).find(
    ({ record }) => objective !== '' && nameKey(record.title) === nameKey(objective),
  );
  if (found) return { id: found.record.id, isGuess: false };
  const key = nameKey(perspective);
  const lane = plan.perspectives.find(({ record: { id, title } }) =>
    title === undefined ? key !== '' && usualNames[id]?.test(key) : nameKey(title) === key,
  );
  const first = plan.perspectives[0]?.record.id ?? 'financial';
  return { id: lane?.record.id ?? first, isGuess: objective !== '' || (lane === undefined && key !== '') };
}

/** What a KPI may stand under, where it is on the scorecard. */
const titledIn = (plan: ScorecardPlan, id: string): { title?: string } | undefined =>
  [...strategicObjectivesOf(plan), ...plan.perspectives].find(({ record }) => record.id === id)?.record;

/** New KPIs stand behind all others, in the order of the file. */
function orders(plan: ScorecardPlan, count: number): () => string | undefined {
  const last = kpisOf(plan).reduce((most, { record }) => {
    const order = record.order ?? '';
    return order > most ? order : most;
  }, '');
  const made = ordersBetween(last || undefined, undefined, count);
  return () => made.shift();
}

function previewOf(
  { id, title, unit, metric, goal, redFlag }: KpiDraft['fields'] & { id: string },
  fate: RecordFate,
  { counts, dates }: WrittenReadings,
): Omit<KpiPreview, 'parent'> {
  const [from, to] = [dates.toSorted()[0], dates.toSorted().at(-1)];
  return {
    id,
    title,
    fate,
    readings: counts,
    ...(metric ? { metric } : {}),
    ...(unit ? { unit } : {}),
    ...(goal === undefined ? {} : { goal }),
    ...(redFlag === undefined ? {} : { redFlag }),
    ...(from && to ? { from, to } : {}),
  };
}

function countOf(kpis: readonly KpiPreview[]): RecordCount[] {
  if (kpis.length === 0) return [];
  const kpi = { kind: 'kpi' as const, new: 0, there: 0, back: 0 };
  const reading = { kind: 'reading' as const, new: 0, there: 0, back: 0 };
  for (const { fate, readings } of kpis) {
    kpi[fate]++;
    for (const one of ['new', 'there', 'back'] as const) reading[one] += readings[one];
  }
  return [kpi, reading];
}
