/** Width of a text, in the unit of its size. */
export type Measure = (text: string, size: number, isBold: boolean) => number;

/**
 * The rows of a text that are at most so wide, broken between words, but for a unit's sign, which stays with its number;
 * a word that is wider than a whole row goes on in the next. No letter is lost.
 */
export function wrap(text: string, width: number, measure: (text: string) => number): string[] {
  const rows: string[] = [];
  let row = '';
  for (const word of text.trim().split(gap)) {
    const longer = row ? `${row} ${word}` : word;
    if (measure(longer) <= width) {
      row = longer;
      continue;
    }
    if (row) rows.push(row);
    row = '';
    for (const letter of measure(word) <= width ? [word] : letters(word)) {
      if (row && measure(row + letter) > width) {
        rows.push(row);
        row = '';
      }
      row += letter;
    }
  }
  return [...rows, row];
}

const gap = /[^\S\u00a0]+(?![%‰°€$£¥](?:\s|$))/;

const letters = (word: string): string[] =>
  [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(word)].map(({ segment }) => segment);
