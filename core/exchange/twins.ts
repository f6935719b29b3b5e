import type { Drafts, Place } from './drafts';
import { joinedKpis } from './kpi-table/rows';
import type { Say } from './messages';
import type { GivenFile, RowReport } from './preview';
import { cut } from './said';

interface Draft extends Place {
  id?: string;
  title?: string;
  date?: string;
  cycle?: { id: string };
  fields?: { title?: string; date?: string };
}

/** All files' drafts as one list each; a record that two files hold is taken from the first, and said where they differ. */
export function withoutTwins(
  all: readonly Drafts[],
  files: readonly GivenFile[],
  say: Say,
): { drafts: Drafts; remarks: RowReport[] } {
  const remarks: RowReport[] = [];
  const once = <T extends Draft>(of: (drafts: Drafts) => T[]): T[] => {
    const byId = new Map<string, T>();
    return all.flatMap(of).filter((draft) => {
      const first = draft.id === undefined ? undefined : byId.get(draft.id);
      if (draft.id !== undefined && !first) byId.set(draft.id, draft);
      if (first && saidBy(first) !== saidBy(draft)) {
        const there = { file: files[first.file]?.name ?? '', line: first.line };
        const why = say('differs', { title: nameOf(draft), ...there });
        remarks.push({ file: draft.file, line: draft.line, why });
      }
      return !first;
    });
  };
  const drafts: Drafts = {
    objectives: once(({ objectives }) => objectives),
    keyResults: once(({ keyResults }) => keyResults),
    initiatives: once(({ initiatives }) => initiatives),
    milestones: once(({ milestones }) => milestones),
    phases: once(({ phases }) => phases),
    checkIns: once(({ checkIns }) => checkIns),
    loose: once(({ loose }) => loose),
    kpis: joinedKpis(all.flatMap(({ kpis }) => kpis)),
  };
  return { drafts, remarks };
}

const nameOf = ({ title, date, fields }: Draft): string =>
  cut(title ?? fields?.title ?? fields?.date ?? date ?? '', 100);

/** All that a draft says, wherever it stands and in whichever order. */
function saidBy({ file: _file, line: _line, cycle, ...said }: Draft): string {
  const ordered = (_key: string, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value;
  return JSON.stringify([cycle?.id, said], ordered);
}
