import { readFiles } from '../../../core/exchange';
import {
  applyPatch,
  cycleIdOf,
  type Doc,
  defaultChoices,
  type Patch,
  planOf,
  takeSnapshot,
} from '../../../core/model';
import { mainScorecard } from '../../../core/model/check-in-patch';
import { kpisOf, scorecardOf } from '../../../core/model/scorecard';
import { defaultScorecardChoices, takeKpis } from '../../../core/model/take-scorecard-snapshot';
import { readSnapshot, type Snapshot } from '../../../core/snapshot';
import { cycleTitle } from '../../../entrypoints/shared/words/cycle-title';
import { say, sayFault } from './messages';
import { readJson } from './read-json';

export interface Pasted {
  snapshot?: Snapshot;
  /** The cycles that were found, the one that is shown first in the file first. */
  cycles: { id: string; title: string }[];
  problems: string[];
}

/** What a person chose beside what they pasted. */
export interface Wishes {
  today: string;
  locale: string;
  title: string;
  cycle: string;
}

/** Makes a snapshot of a pasted sheet, or of a snapshot's own JSON. Never throws: what could not be read is told. */
export function readPasted(text: string, wishes: Wishes): Pasted {
  // What only begins with a bracket may be a list in Markdown.
  const { value: given, fault } = /^\s*(\{|\[\s*[\]{])/.test(text) ? readJson(text) : {};
  if (fault) return { cycles: [], problems: [sayFault(fault, wishes.locale)] };
  if (isOwn(given)) return readOwn(given, wishes);
  const sheet = readSheet(text, wishes);
  // Exports of other tools are JSON too, and name no version of it.
  return !sheet.snapshot && isNearlyOwn(given) ? readOwn(given, wishes) : sheet;
}

const isOwn = (given: unknown): given is object =>
  typeof given === 'object' && given !== null && 'pacemark' in given;

/** Whether it was meant for a snapshot: one without its version, or one in brackets. */
const isNearlyOwn = (given: unknown): given is object =>
  typeof given === 'object' &&
  given !== null &&
  (Array.isArray(given) || ['asOf', 'objectives', 'map', 'kpis'].some((name) => name in given));

function readOwn(given: object, { locale, title }: Wishes): Pasted {
  const { snapshot, problems } = readSnapshot(given);
  return {
    snapshot: snapshot && title ? { ...snapshot, title } : snapshot,
    cycles: [],
    problems: problems.map(({ path, expected }) =>
      say(locale, 'place', { place: path || 'JSON', expected: say(locale, `expected.${expected}`) }),
    ),
  };
}

function readSheet(text: string, { today, locale, title, cycle }: Wishes): Pasted {
  const bytes = new TextEncoder().encode(text);
  const { files, refused, patches } = readFiles([{ name: 'pasted', bytes }], { today, locale, known: [] });
  const docs = folded(patches);
  const ofCycles = [...docs.keys()].filter((doc) => doc !== mainScorecard);
  const cycles = ofCycles.map((doc) => {
    const id = cycleIdOf(doc);
    return { id, title: planOf(id, docs.get(doc)).title ?? cycleTitle(id, locale) };
  });
  const chosen = cycles.find(({ id }) => id === cycle) ?? cycles[0];
  const problems = [
    ...files.flatMap(({ problem }) => problem ?? []),
    ...refused.map(({ line, why }) => say(locale, 'line', { line, why })),
  ];
  const kpis = kpisOf(scorecardOf('main', docs.get(mainScorecard)));
  if (!chosen && kpis.length > 0) {
    const taken = takeKpis(kpis, defaultScorecardChoices, today);
    return { snapshot: title ? { ...taken, title } : taken, cycles, problems };
  }
  if (!chosen) return { cycles, problems: problems.length ? problems : [say(locale, 'noObjectives')] };
  const plan = planOf(chosen.id, docs.get(`cycle:${chosen.id}`));
  return {
    snapshot: takeSnapshot(plan, { ...defaultChoices, title }, today, chosen.title),
    cycles,
    problems,
  };
}

/** The documents that patches make where nothing was before them. */
function folded(patches: readonly Patch[]): Map<string, Doc> {
  const docs = new Map<string, Doc>();
  for (const patch of patches) {
    const doc = docs.get(patch.doc) ?? { id: patch.doc, records: {} };
    docs.set(patch.doc, doc);
    doc.records[patch.id] = applyPatch(doc.records[patch.id], patch, '');
  }
  return docs;
}
