/** The page of all past cycles, of one of them, or of two side by side. */
export const pastAddress = (...cycleIds: string[]): string =>
  ['#/past', ...cycleIds.map(encodeURIComponent)].join('/');

/** The cycles that the address of this page names: none, one, or two. */
export const cyclesOfAddress = (hash: string): string[] =>
  hash.split('/').slice(2, 4).filter(Boolean).map(decoded);

// An address typed by hand may hold what is no encoding.
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
