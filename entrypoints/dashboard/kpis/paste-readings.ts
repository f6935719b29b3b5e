import type { PlanKpi } from '../../../core/model/scorecard';
import { readCell } from '../../shared/scorecard/read-reading';
import { sayKpis } from '../../shared/words/kpis';
import type { Month, Place } from './bowler-cells';

/** What pasting a block would do, before anything is written. */
export interface Pasted {
  writes: { kpi: PlanKpi; month: Month; value: number; shown: string }[];
  /** Cells that are left out, each with the sentence that says why. */
  problems: { kpi: PlanKpi; month: Month; problem: string }[];
  /** Cells that lie beyond the table. */
  outside: number;
}

/** The cells of a sheet as the clipboard has them: lines of cells parted by tabs; a last empty line is none. */
export function blockOf(text: string): string[][] {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line) => line.split('\t').map(unquoted));
}

/** A sheet puts quotes around a cell that holds a line break or quotes of its own. */
const unquoted = (cell: string): string =>
  /^".*"$/s.test(cell) ? cell.slice(1, -1).replaceAll('""', '"').trim() : cell.trim();

/** Reads a block downwards and to the right from a cell. Empty cells leave what is there. */
export function readPaste(
  block: readonly (readonly string[])[],
  at: Place,
  kpis: readonly PlanKpi[],
  months: readonly Month[],
  locale: string,
): Pasted {
  const pasted: Pasted = { writes: [], problems: [], outside: 0 };
  for (const [down, line] of block.entries())
    for (const [right, text] of line.entries()) {
      if (text === '') continue;
      const kpi = kpis[at.row + down];
      const month = months[at.column + right];
      if (!kpi || !month) {
        pasted.outside++;
        continue;
      }
      if (kpi.record.formula !== undefined) {
        const problem = sayKpis(locale, 'isWorked', { title: kpi.record.title });
        pasted.problems.push({ kpi, month, problem });
        continue;
      }
      const entry = readCell(text, kpi, locale);
      if (entry.ok) pasted.writes.push({ kpi, month, value: entry.value, shown: entry.shown });
      else pasted.problems.push({ kpi, month, problem: entry.problem });
    }
  return pasted;
}
