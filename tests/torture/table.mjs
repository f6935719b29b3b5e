const columns = ['campaign', 'part', 'rounds', 'acknowledged', 'lost', 'seconds', ''];

/** The results of the campaigns as lines of text; one with a loss is marked. */
export function tableOf(results) {
  const lines = results.map(({ campaign, part, rounds, acknowledged, losses, seconds, note = '' }) => [
    campaign,
    part,
    String(rounds),
    String(acknowledged ?? ''),
    losses.length > 0 ? `${losses.length} ✗` : '0  ',
    seconds.toFixed(0),
    note,
  ]);
  const widths = columns.map((name, i) => Math.max(name.length, ...lines.map((line) => line[i].length)));
  const isText = (i) => i < 2 || i === columns.length - 1;
  return [columns, ...lines]
    .map((line) => line.map((cell, i) => (isText(i) ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))))
    .map((line) => line.join('  ').trimEnd())
    .join('\n');
}
