import type { NamedCycle } from './cycle-name';
import { noDrafts } from './drafts';
import { type Known, knownOf } from './known';
import { writeKpis } from './kpi-table/write';
import { matchCheckIns } from './match-check-ins';
import { type Say, sayIn } from './messages';
import type { GivenFile, ImportPreview, ReadContext } from './preview';
import { openFile, type ReadFile, readFile } from './read-file';
import { withoutTwins } from './twins';
import { writeDrafts } from './write-drafts';

/**
 * Reads files that belong together (a sheet and its check-ins) into a preview and the patches of one change.
 * Any bytes give a preview: what cannot be read is told in `files[].problem` and `refused`, never thrown.
 */
export function readFiles(files: readonly GivenFile[], context: ReadContext): ImportPreview {
  const say = sayIn(context.locale);
  const known = knownOf(context.known);
  const read = readTogether(files, context, known, say);
  const { drafts, remarks } = withoutTwins(
    read.map((one) => one.drafts ?? noDrafts()),
    files,
    say,
  );
  const matched = matchCheckIns(drafts, known, context.corrections?.answers ?? new Map(), say);
  const written = writeDrafts(drafts, matched.checkIns, known, context.today, say);
  const scorecard = writeKpis(drafts.kpis, context.known, say);
  return {
    files: read.map(({ report }) => report),
    counts: [...written.counts, ...scorecard.counts],
    cycles: written.cycles,
    kpis: scorecard.kpis,
    refused: [...read.flatMap(({ refused }) => refused), ...matched.refused, ...scorecard.refused].sort(
      byPlace,
    ),
    remarks: [
      ...read.flatMap(({ remarks }) => remarks),
      ...remarks,
      ...written.remarks,
      ...scorecard.remarks,
    ].sort(byPlace),
    questions: matched.questions,
    patches: [...written.patches, ...scorecard.patches],
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
