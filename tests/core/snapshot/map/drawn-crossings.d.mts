export function drawnCrossings(lines: (readonly [x: number, y: number])[][]): number;
