import type { NamedCycle } from './cycle-name';
import { type Drafts, noDrafts } from './drafts';
import { type Known, knownOf } from './known';
import { matchCheckIns } from './match-check-ins';
import { type Say, sayIn } from './messages';
import type { GivenFile, ImportPreview, ReadContext } from './preview';
import { openFile, type ReadFile, readFile } from './read-file';
import { writeDrafts } from './write-drafts';

/**
 * Reads files that belong together (a sheet and its check-ins) into a preview and the patches of one change.
 * Any bytes give a preview: what cannot be read is told in `files[].problem` and `refused`, never thrown.
 */
export function readFiles(files: readonly GivenFile[], context: ReadContext): ImportPreview {
  const say = sayIn(context.locale);
  const known = knownOf(context.known);
  const read = readTogether(files, context, known, say);
  const drafts = withoutTwins(read.map((one) => one.drafts ?? noDrafts()));
  const matched = matchCheckIns(drafts, known, context.corrections?.answers ?? new Map(), say);
  const written = writeDrafts(drafts, matched.checkIns, known, context.today, say);
  return {
    files: read.map(({ report }) => report),
    counts: written.counts,
    cycles: written.cycles,
    refused: [...read.flatMap(({ refused }) => refused), ...matched.refused].sort(byPlace),
    remarks: [...read.flatMap(({ remarks }) => remarks), ...written.remarks].sort(byPlace),
    questions: matched.questions,
    patches: written.patches,
  };
}

/** Reads each file; several are read again for as long as one of them makes sense of more in another. */
function readTogether(files: readonly GivenFile[], context: ReadContext, known: Known, say: Say): ReadFile[] {
  const corrections = context.corrections?.files ?? [];
  const opened = files.map((file, place) => openFile(file, corrections[place] ?? {}, say));
  let found = new Map<string, NamedCycle>();
  for (;;) {
    const before = found;
    const cycleOf = (id: string) => known.records.get(id)?.cycle ?? before.get(id);
    const read = opened.map((file, place) => {
      const beside = opened.flatMap(({ sheet }, at) => (sheet && at !== place ? [sheet] : []));
      return readFile(file, place, context, beside, cycleOf, say);
    });
    found = new Map(
      read.flatMap(({ drafts }) =>
        [...(drafts?.objectives ?? []), ...(drafts?.keyResults ?? [])].map(
          ({ id, cycle }) => [id, cycle] as const,
        ),
      ),
    );
    if (files.length < 2 || found.size === before.size) return read;
  }
}

const byPlace = (a: { file: number; line: number }, b: { file: number; line: number }): number =>
  a.file - b.file || a.line - b.line;

/** All files' drafts as one list each; a record that two files hold is taken from the first. */
function withoutTwins(all: readonly Drafts[]): Drafts {
  const once = <T extends { id: string }>(lists: T[][]): T[] => {
    const byId = new Map<string, T>();
    for (const draft of lists.flat()) if (!byId.has(draft.id)) byId.set(draft.id, draft);
    return [...byId.values()];
  };
  return {
    objectives: once(all.map(({ objectives }) => objectives)),
    keyResults: once(all.map(({ keyResults }) => keyResults)),
    initiatives: once(all.map(({ initiatives }) => initiatives)),
    milestones: once(all.map(({ milestones }) => milestones)),
    phases: once(all.map(({ phases }) => phases)),
    checkIns: once(all.map(({ checkIns }) => checkIns)),
    loose: all.flatMap(({ loose }) => loose),
  };
}
