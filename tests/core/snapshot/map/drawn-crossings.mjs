/** How often lines cross, each a list of points: every pair of their pieces is looked at. */
export function drawnCrossings(lines) {
  const pieces = lines.flatMap((points, line) =>
    points.slice(1).map((end, i) => ({ line, start: points[i], end })),
  );
  const side = ({ start, end }, [x, y]) =>
    Math.sign(
      Math.round(((end[0] - start[0]) * (y - start[1]) - (end[1] - start[1]) * (x - start[0])) * 1e7),
    );
  const parts = (one, other) => side(one, other.start) * side(one, other.end) < 0;
  const top = ({ start, end }) => Math.min(start[1], end[1]);
  const bottom = ({ start, end }) => Math.max(start[1], end[1]);
  pieces.sort((one, other) => top(one) - top(other));
  let sum = 0;
  for (const [i, one] of pieces.entries())
    for (let j = i + 1; j < pieces.length && top(pieces[j]) < bottom(one); j++)
      if (pieces[j].line !== one.line && parts(one, pieces[j]) && parts(pieces[j], one)) sum++;
  return sum;
}
