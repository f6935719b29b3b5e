import { useRef, useState } from 'preact/hooks';
import type { OwnRules } from '../../../core/model/own-rules';
import { sayMatrix } from '../../shared/words/x-matrix';
import { dotOf } from './dot';
import { dotWords } from './dot-words';
import { columnsOf, type Matrix, rowsOf, type Side } from './matrix';
import { Middle } from './middle';
import { SideName } from './side-name';

interface MatrixGridProps {
  matrix: Matrix;
  today: string;
  locale: string;
  rules: OwnRules;
  onPress(row: Side, column: Side): void;
}

/** The four corners around the X. One cell is reached by Tab, the others by arrow keys. */
export function MatrixGrid({ matrix, today, locale, rules, onPress }: MatrixGridProps) {
  const rows = rowsOf(matrix);
  const columns = columnsOf(matrix);
  const [place, setPlace] = useState({ row: 0, column: 0 });
  const at = {
    row: Math.min(place.row, rows.length - 1),
    column: Math.min(place.column, columns.length - 1),
  };
  const table = useRef<HTMLTableElement>(null);
  const go = (row: number, column: number) => {
    const next = {
      row: Math.min(Math.max(0, row), rows.length - 1),
      column: Math.min(Math.max(0, column), columns.length - 1),
    };
    setPlace(next);
    table.current
      ?.querySelector<HTMLElement>(`[data-row="${next.row}"][data-column="${next.column}"]`)
      ?.focus();
  };
  const walk = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey) return;
    const isRightToLeft = table.current && getComputedStyle(table.current).direction === 'rtl';
    const step = stepOf(event.key, isRightToLeft === true);
    if (step) go(at.row + step.down, at.column + step.along);
    else if (event.key === 'Home') go(event.ctrlKey ? 0 : at.row, 0);
    else if (event.key === 'End') go(event.ctrlKey ? rows.length - 1 : at.row, columns.length - 1);
    else return;
    event.preventDefault();
  };
  const cell = (row: Side, down: number, column: Side, along: number) => {
    const dot = dotOf(matrix, row, column);
    return (
      <td key={column.id}>
        <button
          type="button"
          class={`dot ${dot.state}`}
          data-row={down}
          data-column={along}
          tabIndex={down === at.row && along === at.column ? 0 : -1}
          aria-label={dotWords(dot, locale)}
          title={dotWords(dot, locale)}
          onFocus={() => setPlace({ row: down, column: along })}
          onClick={() => onPress(row, column)}
        >
          {dot.state === 'set' ? '●' : dot.state === 'derived' ? '○' : ''}
        </button>
      </td>
    );
  };
  const line = (row: Side, down: number) => (
    <tr key={row.id}>
      {matrix.before.map((column, along) => cell(row, down, column, along))}
      <th scope="row" class={`side side-${row.kind}`}>
        <SideName side={row} matrix={matrix} today={today} locale={locale} rules={rules} />
      </th>
      {matrix.behind.map((column, along) => cell(row, down, column, matrix.before.length + along))}
    </tr>
  );
  const head = (column: Side) => (
    <th key={column.id} scope="col" class={`side upright side-${column.kind}`}>
      <span class="upright-text">
        <SideName side={column} matrix={matrix} today={today} locale={locale} rules={rules} />
      </span>
    </th>
  );
  return (
    <div class="matrix-frame">
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are walked is a grid */}
      <table ref={table} role="grid" class="matrix" aria-label={sayMatrix(locale, 'grid')} onKeyDown={walk}>
        <tbody>
          {matrix.above.map((row, down) => line(row, down))}
          <tr class="middle">
            {matrix.before.map(head)}
            <td class="cross">
              <Middle locale={locale} />
            </td>
            {matrix.behind.map(head)}
          </tr>
          {matrix.below.map((row, down) => line(row, matrix.above.length + down))}
        </tbody>
      </table>
    </div>
  );
}

function stepOf(key: string, isRightToLeft: boolean): { down: number; along: number } | undefined {
  const forwards = isRightToLeft ? -1 : 1;
  if (key === 'ArrowDown') return { down: 1, along: 0 };
  if (key === 'ArrowUp') return { down: -1, along: 0 };
  if (key === 'ArrowRight') return { down: 0, along: forwards };
  if (key === 'ArrowLeft') return { down: 0, along: -forwards };
  return undefined;
}
