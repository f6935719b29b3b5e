const columns = ['figure', 'ours', 'against', '', 'ratio', 'aim', 'rounds'];

/** The figures as lines of text; a figure beyond its aim is marked. */
export function tableOf(figures) {
  const lines = figures.map(({ id, ours, against, ratio, aim, unit, rounds }) => [
    id,
    ours.toFixed(2),
    against.toFixed(2),
    unit,
    ratio.toFixed(2),
    `≤ ${aim.toFixed(2)}${ratio > aim ? ' ✗' : '  '}`,
    String(rounds),
  ]);
  const widths = columns.map((name, i) => Math.max(name.length, ...lines.map((line) => line[i].length)));
  return [columns, ...lines]
    .map((line) =>
      line.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  '),
    )
    .join('\n');
}
