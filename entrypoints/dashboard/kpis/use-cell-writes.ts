import { useEffect, useState } from 'preact/hooks';
import type { PlanKpi, ScorecardPlan } from '../../../core/model/scorecard';
import { newId } from '../../shared/plan/new-id';
import type { ViewProps } from '../../shared/plan/view-props';
import { sayKpis } from '../../shared/words/kpis';
import { type Month, readingIn, removeCell, writeCell } from './bowler-cells';
import { commitReadings, type PatchesIn } from './commit-readings';
import { monthName } from './month-name';
import type { Pasted } from './paste-readings';

export interface CellWrites {
  said: string;
  mayUndo: boolean;
  /** A value that is being written. */
  pendingIn(kpi: PlanKpi, month: Month): number | undefined;
  write(kpi: PlanKpi, month: Month, entry: { value: number; shown: string }): void;
  remove(kpi: PlanKpi, month: Month): void;
  writePasted(writes: Pasted['writes']): Promise<void>;
  undo(): Promise<void>;
}

const keyOf = (kpi: PlanKpi, month: Month): string => `${kpi.record.id} ${month.id}`;

/** What is written from the table by month: a value, its removal, or what was pasted, each taken back as one change. */
export function useCellWrites(
  scorecard: ScorecardPlan,
  { today, locale, actions }: Pick<ViewProps, 'today' | 'locale' | 'actions'>,
): CellWrites {
  const [said, say] = useState('');
  const [saved, setSaved] = useState<string>();
  const [pending, setPending] = useState<ReadonlyMap<string, number>>(new Map());
  // The page has read again what was written.
  useEffect(() => setPending(new Map()), [scorecard]);

  const commit = async (
    label: 'reading' | 'removeReading' | 'pasteReadings',
    patchesIn: PatchesIn,
    text: string,
  ) => {
    actions.say('');
    const committed = await actions.perform((opened) => commitReadings(opened, label, patchesIn));
    if (!committed) return setPending(new Map());
    say(text);
    setSaved(committed.stamp);
    actions.sayAloud(text);
  };
  const wordsOf = (kpi: PlanKpi, month: Month) => ({
    title: kpi.record.title,
    month: monthName(month, locale),
  });

  return {
    said,
    mayUndo: saved !== undefined,
    pendingIn: (kpi, month) => pending.get(keyOf(kpi, month)),
    write(kpi, month, { value, shown }) {
      setPending((before) => new Map(before).set(keyOf(kpi, month), value));
      void commit(
        'reading',
        (now) => writeCell(now(kpi), month, value, { today, newId }),
        sayKpis(locale, 'cellWritten', { ...wordsOf(kpi, month), value: shown }),
      );
    },
    remove(kpi, month) {
      void commit(
        'removeReading',
        (now) => {
          const reading = readingIn(now(kpi), month, today);
          return reading ? [removeCell(reading)] : [];
        },
        sayKpis(locale, 'cellRemoved', wordsOf(kpi, month)),
      );
    },
    async writePasted(writes) {
      setPending(new Map(writes.map(({ kpi, month, value }) => [keyOf(kpi, month), value])));
      await commit(
        'pasteReadings',
        (now) =>
          writes.flatMap(({ kpi, month, value }) => writeCell(now(kpi), month, value, { today, newId })),
        sayKpis(locale, 'pasted', { count: writes.length }),
      );
    },
    async undo() {
      setSaved(undefined);
      say('');
      actions.sayAloud('');
      await actions.undo(saved);
    },
  };
}
