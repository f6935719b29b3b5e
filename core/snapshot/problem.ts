/** What should have stood at a place of the input; whoever shows it makes a sentence of it. */
export type Expected =
  | 'object'
  | 'list'
  | 'text'
  | 'number'
  | 'date'
  | 'datesInOrder'
  | 'choice'
  | 'unit'
  | 'place';

/** One thing that was not taken as given, and where: `objectives[0].keyResults[2].target`. */
export interface Problem {
  path: string;
  expected: Expected;
}
