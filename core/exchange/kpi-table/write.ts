import {
  type Doc,
  isWhole,
  type Kind,
  kpisOf,
  mainScorecard,
  ordersBetween,
  type Patch,
  type PlanKpi,
  type RecordState,
  type ScorecardPlan,
  scorecardOf,
  strategicObjectivesOf,
} from '../../model';
import { identityOf, nameKey } from '../identity';
import type { Say } from '../messages';
import type { KpiPreview, RecordCount, RecordFate, RowReport } from '../preview';
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
    if (known?.record.formula !== undefined) {
      tell(written.refused, 'workedOut');
      continue;
    }
    const id = known?.record.id ?? draft.id;
    const stored = doc?.records[draft.id];
    const fate = known ? 'there' : fateOf('kpi', stored);
    const parent = parentOf(draft, plan);
    if (fate === 'new') {
      if (parent.isGuess)
        tell(written.remarks, 'parentGuessed', { text: draft.objective || draft.perspective });
      const fields = { ...draft.fields, parent: parent.id, order: nextOrder() };
      written.patches.push({ doc: mainScorecard, kind: 'kpi', id: draft.id, set: asNew(fields, stored) });
    } else if (fate === 'back')
      written.patches.push({ doc: mainScorecard, kind: 'kpi', id: draft.id, set: { removed: false } });
    const readings: Record<RecordFate, number> = { new: 0, there: 0, back: 0 };
    const taken: string[] = [];
    for (const { period, date, value } of draft.readings) {
      const readingId = identityOf('kpi-table', 'reading', id, period.id);
      const stored = doc?.records[readingId];
      const shown = (known?.readings ?? []).filter(
        (one) => one.id === readingId || (one.date >= period.start && one.date <= period.end),
      );
      const own = shown.length > 0 ? 'there' : fateOf('reading', stored);
      readings[own]++;
      if (own === 'there') {
        if (shown.length > 0 && shown.every((one) => one.value !== value)) taken.push(period.id);
        continue;
      }
      const set = own === 'back' ? { removed: false } : asNew({ kpi: id, date, value }, stored);
      written.patches.push({ doc: mainScorecard, kind: 'reading', id: readingId, set });
    }
    if (taken.length > 0) tell(written.remarks, 'readingsThere', { text: firstOf(taken) });
    const own = known?.record.parent ?? (fate === 'back' ? String(stored?.parent) : parent.id);
    const parentTitle = titleOf(own, plan);
    written.kpis.push({
      ...previewOf(draft, { id, fate, parent: own, known, readings }),
      ...(parentTitle ? { parentTitle } : {}),
    });
  }
  written.counts = countOf(written.kpis);
  return written;
}

const firstOf = (periods: readonly string[]): string =>
  [...periods.slice(0, 3), ...(periods.length > 3 ? ['…'] : [])].join(', ');

/** A record whose making was undone has none of its fields left: it is new again. */
function fateOf(kind: Kind, stored: RecordState | undefined): RecordFate {
  if (!stored || !isWhole(kind, stored)) return 'new';
  return stored.removed ? 'back' : 'there';
}

const asNew = (fields: Record<string, unknown>, stored: RecordState | undefined): Record<string, unknown> =>
  stored ? { ...fields, removed: false } : fields;

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

const titleOf = (parent: string, plan: ScorecardPlan): string | undefined =>
  [...strategicObjectivesOf(plan), ...plan.perspectives].find(({ record }) => record.id === parent)?.record
    .title;

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
  draft: KpiDraft,
  of: { id: string; fate: RecordFate; parent: string; known?: PlanKpi; readings: Record<RecordFate, number> },
): KpiPreview {
  const { title, unit, metric, goal, redFlag } = of.known?.record ?? draft.fields;
  const dates = draft.readings.map(({ date }) => date).sort();
  const [from, to] = [dates[0], dates.at(-1)];
  return {
    id: of.id,
    title,
    fate: of.fate,
    parent: of.parent,
    readings: of.readings,
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
