import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PlanKpi, ScorecardPlan } from '../../../core/model/scorecard';
import { formatNumber, formatReading } from '../../../core/words';
import type { ViewProps } from '../../shared/plan/view-props';
import { readCell } from '../../shared/scorecard/read-reading';
import { sayKpis } from '../../shared/words/kpis';
import { cellAfter, cellAt, type Month, type Place, placeOfCell, readingIn, stepTo } from './bowler-cells';
import { blockOf, type Pasted, readPaste } from './paste-readings';
import { type CellWrites, useCellWrites } from './use-cell-writes';

export interface Sheet extends Pick<CellWrites, 'said' | 'mayUndo' | 'undo'> {
  table: { current: HTMLTableElement | null };
  /** The one cell that Tab comes to. */
  at: Place;
  /** What stands in the field of that cell; absent while it is only walked over. */
  typed: string | undefined;
  problem: string;
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
}

/** Walking, typing, removing and pasting in the table by month. */
export function useSheet(
  scorecard: ScorecardPlan,
  kpis: readonly PlanKpi[],
  months: readonly Month[],
  view: ViewProps,
): Sheet {
  const { today, locale } = view;
  const writes = useCellWrites(scorecard, view);
  const table = useRef<HTMLTableElement>(null);
  const size = { rows: kpis.length, columns: months.length };
  const [cell, setCell] = useState(() => cellAt({ row: 0, column: months.length - 1 }, kpis, months));
  const { at, isGone } = placeOfCell(cell, kpis, months);
  const setPlace = (place: Place) => setCell(cellAt(place, kpis, months));
  const [text, type] = useState<string>();
  const typed = isGone ? undefined : text;
  const [problem, setProblem] = useState('');
  const [pasted, setPasted] = useState<Pasted>();
  const wantsFocus = useRef(false);

  // The newest month is what is written next: where there is no room for all, it is in sight first.
  useLayoutEffect(() => {
    table.current?.querySelector('[data-cell]')?.scrollIntoView({ block: 'nearest', inline: 'end' });
  }, [months[0]?.id]);
  // What is typed belongs to its KPI and its month: nothing else gets it.
  useLayoutEffect(() => {
    if (!isGone || text === undefined) return;
    wantsFocus.current = true;
    type(undefined);
    setProblem(sayKpis(locale, 'cellGone', { text }));
  }, [isGone]);
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
  /** What stands in the field, read; undefined where there is nothing to read. */
  const entered = () => {
    const kpi = kpis[at.row];
    const month = months[at.column];
    if (!kpi || !month || !typed?.trim()) return undefined;
    return { kpi, month, entry: readCell(typed, kpi, locale) };
  };
  /** What cannot be read stays in its cell until it is corrected. */
  const isHeld = (): boolean => {
    if (entered()?.entry.ok !== false) return false;
    wantsFocus.current = true;
    setPlace({ ...at });
    return true;
  };
  const begin = (where: Place, text?: string) => {
    if (isHeld()) return;
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

  /** Writes what stands in the field; false where it cannot be read. */
  const write = (): boolean => {
    const typedIn = entered();
    if (!typedIn) return true;
    const { kpi, month, entry } = typedIn;
    if (entry.ok) writes.write(kpi, month, entry);
    else setProblem(entry.problem);
    return entry.ok;
  };
  const remove = () => {
    const kpi = kpis[at.row];
    const month = months[at.column];
    if (!kpi || !month) return;
    if (kpi.record.formula !== undefined)
      return setProblem(sayKpis(locale, 'isWorked', { title: kpi.record.title }));
    writes.remove(kpi, month);
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
    said: writes.said,
    mayUndo: writes.mayUndo,
    pasted,
    pendingIn: (kpi, month) =>
      pasted?.writes.findLast((one) => one.kpi === kpi && one.month.id === month.id)?.value ??
      writes.pendingIn(kpi, month),
    moveTo(next) {
      if (next.row === at.row && next.column === at.column) return;
      if (!isHeld()) setPlace(next);
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
      setPasted(undefined);
      walkTo(at);
      await writes.writePasted(pasted?.writes ?? []);
    },
    leavePasted() {
      setPasted(undefined);
      walkTo(at);
    },
    async undo() {
      walkTo(at);
      await writes.undo();
    },
  };
}

const mirrored = (key: string): string =>
  key === 'ArrowLeft' ? 'ArrowRight' : key === 'ArrowRight' ? 'ArrowLeft' : key;

/** Leaves the table for what stands before it. */
function leaveTable(table: HTMLTableElement | null): void {
  table?.closest('section')?.querySelector<HTMLElement>('.bowler-ways button')?.focus();
}
