import type { Confidence } from '../scoring';
import type { Said } from './drafts';
import { nameKey } from './identity';

/** The owner's call in the words that sheets and tools use for it; any other word is none. */
export function readConfidence(text: string): Confidence | undefined {
  const key = nameKey(text);
  if (['high', 'on track', 'green'].includes(key)) return 'onTrack';
  if (['medium', 'postponed', 'at risk', 'yellow', 'amber'].includes(key)) return 'atRisk';
  if (['low', 'behind', 'off track', 'red'].includes(key)) return 'offTrack';
  return undefined;
}

/** A note, with what it says behind "Blocker:" taken out into a field of its own. */
export function readNote(text: string): Pick<Said, 'note' | 'blocker'> {
  const found = /^[ \t\u00a0]*blocker\s*:/im.exec(text);
  const blocker = found ? text.slice(found.index + found[0].length).trim() : '';
  const note = (found && blocker ? text.slice(0, found.index) : text).trim();
  return {
    ...(note ? { note: cut(note, 10_000) } : {}),
    ...(blocker ? { blocker: cut(blocker, 10_000) } : {}),
  };
}

/** 0 or 1 for a word that says whether something is reached. */
export function readYesNo(text: string): 0 | 1 | undefined {
  const key = nameKey(text);
  if (['yes', 'y', 'true', 'done', 'reached', '1', '100', '100%', '100 %'].includes(key)) return 1;
  if (['no', 'n', 'false', 'not done', 'open', '0', '0%', '0 %'].includes(key)) return 0;
  return undefined;
}

/** A text of at most that many code units, never cut within a character. */
export const cut = (text: string, most: number): string =>
  text.length <= most ? text : text.slice(0, /[\ud800-\udbff]/.test(text[most - 1] ?? '') ? most - 1 : most);

export const longestTitle = 500;

/** "Committed" or "aspirational" in the words of sheets; undefined where a cell says neither. */
export function readCommitted(text: string): boolean | undefined {
  if (/^commit/i.test(text)) return true;
  return /^(aspir|stretch|moonshot)/i.test(text) ? false : undefined;
}
