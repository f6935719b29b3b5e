import { foldedText } from './search';

const isLetter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{M}\p{N}]/u.test(character);

/** Whether a word of the text begins at a place: a letter after none, or any sign after a space. */
function beginsWord(text: string, at: number): boolean {
  const before = text[at - 1];
  return before === undefined || /\s/.test(before) || (!isLetter(before) && isLetter(text[at]));
}

const endsWord = (text: string, at: number): boolean => at >= text.length || !isLetter(text[at]);

/** A query word as it stands in a text: whole, at a word's start, or inside one. */
function asItStands(word: string, text: string): number {
  let best = 0;
  for (let at = text.indexOf(word); at >= 0 && best < 1; at = text.indexOf(word, at + 1)) {
    const isStart = beginsWord(text, at);
    best = Math.max(best, !isStart ? 0.6 : endsWord(text, at + word.length) ? 1 : 0.9);
  }
  return best;
}

function holdsInOrder(text: string, letters: string): boolean {
  let at = -1;
  for (const letter of letters) {
    at = text.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}

/**
 * A query word letter by letter, in order: each letter begins a word or comes later in the word that the one before
 * it is in, so that `nps` finds “new product sales”, `chrn` “churn”, and nothing is found by chance. 0 to 0.5, more
 * where letters begin words or follow each other.
 */
function letterByLetter(word: string, text: string): number {
  if (!holdsInOrder(text, word)) return 0;
  const known = new Map<number, number>();
  const from = (letter: number, before: number): number => {
    if (letter === word.length) return 0;
    const key = letter * (text.length + 1) + before + 1;
    const seen = known.get(key);
    if (seen !== undefined) return seen;
    let best = Number.NEGATIVE_INFINITY;
    let isSameWord = before >= 0;
    for (let at = before + 1; at < text.length; at++) {
      const isStart = beginsWord(text, at);
      if (at > before + 1 && (isStart || !isLetter(text[at]))) isSameWord = false;
      if (text[at] !== word[letter] || !(isStart || isSameWord)) continue;
      best = Math.max(best, (isStart || at === before + 1 ? 1 : 0) + from(letter + 1, at));
    }
    known.set(key, best);
    return best;
  };
  const good = from(0, -1);
  return good < 0 ? 0 : 0.1 + (0.4 * good) / word.length;
}

/** How well a folded title answers folded query words: 0 where one of them is not in it, 2 where they are all of it. */
function scoreOf(words: readonly string[], title: string): number {
  let sum = 0;
  for (const word of words) {
    const score = asItStands(word, title) || letterByLetter(word, title);
    if (score === 0) return 0;
    sum += score;
  }
  const query = words.join(' ');
  if (query === title.trim().split(/\s+/).join(' ')) return 2;
  const covered = Math.min(1, query.length / Math.max(1, title.length));
  return sum / words.length + 0.05 * covered + (title.startsWith(words[0] ?? '') ? 0.02 : 0);
}

/** What a query finds among titles, the best first, of equals in their order; everything where it is empty. */
export function ranked<Item extends { title: string }>(
  query: string,
  items: readonly Item[],
): { item: Item; score: number }[] {
  const words = foldedText(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return items.map((item) => ({ item, score: 0 }));
  return items
    .map((item) => ({ item, score: scoreOf(words, foldedText(item.title)) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}
