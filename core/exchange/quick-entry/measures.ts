/** What people measure in, by what is measured: two of one row are told apart only by the word. */
const measures: readonly (readonly string[])[] = [
  ['mm', 'cm', 'm', 'km', 'mi', 'mile', 'miles', 'yd', 'yards', 'ft', 'feet', 'meter', 'meters', 'metres'],
  ['mg', 'g', 'kg', 'lb', 'lbs', 'oz', 'st', 'pounds', 'kilo', 'kilos'],
  ['ml', 'cl', 'dl', 'l', 'gal', 'pints', 'litres', 'liters'],
];

/** Whether a word names another measure of the same thing: `mi` where a value is kept in `km`. */
export function isOtherMeasure(typed: string, label: string): boolean {
  const [word, own] = [typed, label].map((one) => one.toLowerCase().replace(/[.,;]$/, ''));
  return word !== own && measures.some((row) => row.includes(word as string) && row.includes(own as string));
}
