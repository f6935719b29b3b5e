import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PlanKpi, ScorecardPlan } from '../../../core/model/scorecard';
import { formatNumber, formatReading } from '../../../core/words';
import { newId } from '../../shared/plan/new-id';
import type { ViewProps } from '../../shared/plan/view-props';
import { readCell } from '../../shared/scorecard/read-reading';
import { sayKpis } from '../../shared/words/kpis';
import { cellAfter, type Month, type Place, readingIn, removeCell, stepTo, writeCell } from './bowler-cells';
import { commitReadings, type PatchesIn } from './commit-readings';
import { monthName } from './month-name';
import { blockOf, type Pasted, readPaste } from './paste-readings';

export interface Sheet {
  table: { current: HTMLTableElement | null };
  /** The one cell that Tab comes to. */
  at: Place;
  /** What stands in the field of that cell; absent while it is only walked over. */
  typed: string | undefined;
  problem: string;
  said: string;
  mayUndo: boolean;
  pasted: Pasted | undefined;
  /** A value that is being written, or would be by what was pasted. */
  pendingIn(kpi: PlanKpi, month: Month): number | undefined;
  moveTo(place: Place): void;
  begin(place: Place): void;
  type(text: string): void;
  leave(): void;
  onKeyDown(event: KeyboardEvent): void;
  onPaste(event: ClipboardEvent): void;
  onFieldLeft(): void;
  writePasted(): Promise<void>;
  leavePasted(): void;
  undo(): Promise<void>;
}

const keyOf = (kpi: PlanKpi, month: Month): string => `${kpi.record.id} ${month.id}`;

/** Walking, typing, removing and pasting in the table by month; each is one change that can be taken back. */
export function useSheet(
  scorecard: ScorecardPlan,
  kpis: readonly PlanKpi[],
  months: readonly Month[],
  { today, locale, actions }: ViewProps,
): Sheet {
  const table = useRef<HTMLTableElement>(null);
  const size = { rows: kpis.length, columns: months.length };
  const [place, setPlace] = useState<Place>({ row: 0, column: months.length - 1 });
  const at = { row: Math.min(place.row, size.rows - 1), column: place.column };
  const [typed, type] = useState<string>();
  const [problem, setProblem] = useState('');
  const [said, say] = useState('');
  const [saved, setSaved] = useState<string>();
  const [pasted, setPasted] = useState<Pasted>();
  const [pending, setPending] = useState<ReadonlyMap<string, number>>(new Map());
  const wantsFocus = useRef(false);

  // The newest month is what is written next: where there is no room for all, it is in sight first.
  useLayoutEffect(() => {
    table.current?.querySelector('[data-cell]')?.scrollIntoView({ block: 'nearest', inline: 'end' });
  }, [months[0]?.id]);
  // The page has read again what was written.
  useEffect(() => setPending(new Map()), [scorecard]);
  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    const cell = table.current?.querySelector<HTMLElement>('[data-cell]');
    cell?.focus();
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (cell instanceof HTMLInputElement) cell.setSelectionRange(cell.value.length, cell.value.length);
  });

  const walkTo = (next: Place) => {
    wantsFocus.current = true;
    setProblem('');
    type(undefined);
    setPlace(next);
  };
  /** What stands in the field cannot be read: it stays in its cell until it is corrected. */
  const isWrong = (): boolean => {
    const kpi = kpis[at.row];
    return (
      kpi !== undefined && typed !== undefined && typed.trim() !== '' && !readCell(typed, kpi, locale).ok
    );
  };
  const comeBack = () => {
    wantsFocus.current = true;
    setPlace({ ...at });
  };
  const begin = (where: Place, text?: string) => {
    if (isWrong()) return comeBack();
    const kpi = kpis[where.row];
    const month = months[where.column];
    if (!kpi || !month) return;
    setPlace(where);
    if (kpi.record.formula !== undefined)
      return setProblem(sayKpis(locale, 'isWorked', { title: kpi.record.title }));
    const value = readingIn(kpi, month, today)?.value;
    const standing =
      value === undefined
        ? ''
        : kpi.record.metric === 'yesNo'
          ? formatReading(value, kpi.record, locale)
          : formatNumber(value, locale);
    wantsFocus.current = true;
    setProblem('');
    type(text ?? standing);
  };
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

  /** Writes what stands in the field; false where it cannot be read. */
  const write = (): boolean => {
    const kpi = kpis[at.row];
    const month = months[at.column];
    if (typed === undefined || !kpi || !month || typed.trim() === '') return true;
    const entry = readCell(typed, kpi, locale);
    if (!entry.ok) {
      setProblem(entry.problem);
      return false;
    }
    setPending((before) => new Map(before).set(keyOf(kpi, month), entry.value));
    const words = { title: kpi.record.title, month: monthName(month, locale), value: entry.shown };
    void commit(
      'reading',
      (now) => writeCell(now(kpi), month, entry.value, { today, newId }),
      sayKpis(locale, 'cellWritten', words),
    );
    return true;
  };
  const remove = () => {
    const kpi = kpis[at.row];
    const month = months[at.column];
    if (!kpi || !month) return;
    if (kpi.record.formula !== undefined)
      return setProblem(sayKpis(locale, 'isWorked', { title: kpi.record.title }));
    const words = { title: kpi.record.title, month: monthName(month, locale) };
    void commit(
      'removeReading',
      (now) => {
        const reading = readingIn(now(kpi), month, today);
        return reading ? [removeCell(reading)] : [];
      },
      sayKpis(locale, 'cellRemoved', words),
    );
  };

  const onFieldKey = (event: KeyboardEvent): boolean => {
    if (event.key === 'Escape') walkTo(at);
    else if (event.key === 'Enter') {
      if (write())
        walkTo({ ...at, row: Math.min(Math.max(at.row + (event.shiftKey ? -1 : 1), 0), size.rows - 1) });
    } else if (event.key === 'Tab') {
      if (write()) walkTo(cellAfter(at, event.shiftKey ? -1 : 1, size));
    } else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      if (write()) walkTo(stepTo(at, event.key, false, size) ?? at);
    } else return false;
    return true;
  };
  const onCellKey = (event: KeyboardEvent): boolean => {
    const hasCommand = event.ctrlKey || event.metaKey;
    const isMirrored = table.current?.matches(':dir(rtl)') ?? false;
    const next = stepTo(at, isMirrored ? mirrored(event.key) : event.key, hasCommand, size);
    if (next) walkTo(next);
    else if (event.key === 'Enter' || event.key === 'F2') begin(at);
    else if (event.key === 'Delete' || event.key === 'Backspace') remove();
    else if (event.key === 'Escape') leaveTable(table.current);
    else if (event.key.length === 1 && event.key !== ' ' && !hasCommand && !event.altKey)
      begin(at, event.key);
    else return false;
    return true;
  };

  return {
    table,
    at,
    typed,
    problem,
    said,
    mayUndo: saved !== undefined,
    pasted,
    pendingIn: (kpi, month) =>
      pasted?.writes.findLast((one) => one.kpi === kpi && one.month.id === month.id)?.value ??
      pending.get(keyOf(kpi, month)),
    moveTo(next) {
      if (next.row === at.row && next.column === at.column) return;
      if (isWrong()) comeBack();
      else setPlace(next);
    },
    begin,
    type(text) {
      setProblem('');
      type(text);
    },
    leave() {
      setProblem('');
      type(undefined);
      setPasted(undefined);
    },
    onKeyDown(event) {
      if (event.isComposing) return;
      // A link in a row is followed, not typed into.
      if (event.target instanceof Element && event.target.closest('a')) return;
      const isHandled = typed === undefined ? onCellKey(event) : onFieldKey(event);
      if (!isHandled) return;
      event.preventDefault();
      event.stopPropagation();
    },
    onPaste(event) {
      const block = blockOf(event.clipboardData?.getData('text/plain') ?? '');
      const isOne = block.length === 1 && block[0]?.length === 1;
      // One value into a field that is open is pasted as text.
      if (block.length === 0 || (typed !== undefined && isOne)) return;
      event.preventDefault();
      type(undefined);
      setProblem('');
      setPasted(readPaste(block, at, kpis, months, locale));
    },
    onFieldLeft() {
      // Clicked elsewhere: what can be read is kept, as in a sheet.
      if (typed !== undefined && !wantsFocus.current && write()) type(undefined);
    },
    async writePasted() {
      const { writes } = pasted ?? { writes: [] };
      setPasted(undefined);
      setPending(new Map(writes.map(({ kpi, month, value }) => [keyOf(kpi, month), value])));
      walkTo(at);
      await commit(
        'pasteReadings',
        (now) =>
          writes.flatMap(({ kpi, month, value }) => writeCell(now(kpi), month, value, { today, newId })),
        sayKpis(locale, 'pasted', { count: writes.length }),
      );
    },
    leavePasted() {
      setPasted(undefined);
      walkTo(at);
    },
    async undo() {
      setSaved(undefined);
      say('');
      actions.sayAloud('');
      walkTo(at);
      await actions.undo(saved);
    },
  };
}

const mirrored = (key: string): string =>
  key === 'ArrowLeft' ? 'ArrowRight' : key === 'ArrowRight' ? 'ArrowLeft' : key;

/** Leaves the table for what stands before it. */
function leaveTable(table: HTMLTableElement | null): void {
  table?.closest('section')?.querySelector<HTMLElement>('.bowler-ways button')?.focus();
}
