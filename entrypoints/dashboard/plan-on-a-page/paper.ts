/** Points: 72 an inch. */
const sizes = { a4: [595.28, 841.89], letter: [612, 792] } as const;

export type PaperName = keyof typeof sizes;
export type Orientation = 'portrait' | 'landscape';

export interface Paper {
  name: PaperName;
  orientation: Orientation;
  width: number;
  height: number;
  columns: number;
}

export function paperOf(name: PaperName, orientation: Orientation): Paper {
  const [short, long] = sizes[name];
  return orientation === 'portrait'
    ? { name, orientation, width: short, height: long, columns: 2 }
    : { name, orientation, width: long, height: short, columns: 3 };
}
