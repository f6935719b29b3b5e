import { ranked } from '../../model';
import type { CivilDate } from '../../scoring';
import { formatDate } from '../../words';
import { type QuickKey, sayQuick } from '../messages/quick-entry';
import { datedWays } from './line-date';
import { isNumeral, mayBegin, readValueAt } from './read-value';
import { type QuickTarget, valueOn } from './target';
import { quotedAtStart, type Word, withoutQuotes, wordsOf } from './words';

/** One value that a line writes. */
export interface QuickEntry {
  target: QuickTarget;
  value: number;
  /** The part that is added to the last value: work the sum out again when writing. */
  sum?: number;
  date: CivilDate;
  note?: string;
  /** The value with its unit, as it was read. */
  shown: string;
  /** The value until that day. */
  before?: number;
}

export type QuickReading =
  | {
      ok: true;
      /** What the line may mean, the likeliest first. */
      entries: [QuickEntry, ...QuickEntry[]];
      /** Nothing else fits nearly as well as the first: no need to ask. */
      isClear: boolean;
    }
  | {
      ok: false;
      problem: string;
      /** What is called like that, where a value is all that is missing. */
      near: QuickTarget[];
    };

export interface QuickContext {
  targets: readonly QuickTarget[];
  today: CivilDate;
  locale: string;
  /** Where the line is typed: a value without a name is its own. */
  here?: QuickTarget;
}

const longestLine = 2000;
/** A name and its value stand among the first words. */
const mostWords = 16;
const mostEntries = 6;
/** A name that fits so much better than another needs no question. */
const clearly = 0.25;

/**
 * Reads `nps 52`, `run +4 km`, `churn 3.2% two renewals slip`, `^^ weight 82.9 "after holiday"`: a day, a name as
 * somebody would call it, a value and a note. A name in quotes is a title letter by letter, `#2` behind it the second
 * of two that are called the same. Total: every text gives entries or a sentence.
 */
export function readLine(line: string, context: QuickContext): QuickReading {
  const text = line.trim();
  const say = (key: QuickKey, values = {}) => refused(sayQuick(context.locale, key, values));
  if (text === '') return say('empty');
  if (text.length > longestLine) return say('tooLong');
  const ways = datedWays(text, context.today, context.locale);
  const [first] = ways;
  if (first && first.date > context.today)
    return say('ahead', { date: formatDate(first.date, context.locale) });
  const found = ways.flatMap(({ date, rest }) => matches(rest, date, context));
  return found.length > 0 ? judged(found) : unread(ways.at(-1)?.rest ?? '', context);
}

interface Match {
  score: number;
  read: QuickEntry | string;
}

function matches(rest: string, date: CivilDate, context: QuickContext): Match[] {
  const { targets, locale, here } = context;
  const at = (line: string, words: readonly Word[], place: number, target: QuickTarget, score: number) =>
    matchAt(line, words, place, target, score, date, locale);
  const exact = exactName(rest, targets);
  if (exact) {
    const words = wordsOf(exact.rest);
    return exact.targets.flatMap((target) => at(exact.rest, words, 0, target, 2));
  }
  const words = wordsOf(rest);
  const own = here ? at(rest, words, 0, here, 1) : [];
  const named = words.slice(1, mostWords).flatMap((word, before) => {
    const place = before + 1;
    const isNumber = mayBegin(words, place);
    const among = isNumber ? targets : targets.filter((one) => one.isYesNo);
    return ranked(nameIn(rest.slice(0, word.start)), among).flatMap(({ item, score }) =>
      score > 0 ? at(rest, words, place, item, score) : [],
    );
  });
  return [...own, ...named];
}

/** The name without what people put between it and its value. */
const nameIn = (text: string): string => withoutQuotes(text.trim().replace(/[\s:;,=–—→|-]+$/u, ''));

/** A title in quotes, and what stands behind it. */
function exactName(
  line: string,
  targets: readonly QuickTarget[],
): { targets: QuickTarget[]; rest: string } | undefined {
  const begun = quotedAtStart(line);
  if (!begun) return undefined;
  const same = targets.filter(({ title }) => title === begun.quoted);
  if (same.length === 0) return undefined;
  const [, nth, behind] = /^ #(\d{1,4})(?: (.*))?$/su.exec(begun.rest) ?? [];
  const one = nth === undefined ? undefined : same[Number(nth) - 1];
  return one ? { targets: [one], rest: behind ?? '' } : { targets: same, rest: begun.rest };
}

function matchAt(
  line: string,
  words: readonly Word[],
  at: number,
  target: QuickTarget,
  score: number,
  date: CivilDate,
  locale: string,
): Match[] {
  const found = readValueAt(line, words, at, target, date, locale);
  if (!found) return [];
  const { entry, length } = found;
  if (target.derived) return [{ score, read: sayQuick(locale, target.derived, { title: target.title }) }];
  if (!entry.ok) return [{ score, read: entry.problem }];
  const { value, sum, shown } = entry;
  const behind = line.slice(words[at + length - 1]?.end).trim();
  const note = withoutQuotes(behind.replace(/^[-–—:;,]\s+/u, '')).trim();
  const before = valueOn(target, date);
  const read: QuickEntry = {
    target,
    value,
    ...(sum !== undefined && { sum }),
    date,
    ...(note && { note }),
    shown,
    ...(before !== undefined && { before }),
  };
  return [{ score, read }];
}

function judged(found: readonly Match[]): QuickReading {
  const best = found.toSorted((a, b) => b.score - a.score);
  const read = best.flatMap(({ score, read }) => (typeof read === 'string' ? [] : [{ score, entry: read }]));
  // A key result and the KPI it is bound to hold the same values: the better named of the two is enough.
  const kept = read.filter(
    ({ entry }, place) => !read.slice(0, place).some((one) => isSame(one.entry, entry)),
  );
  const [first, second] = kept;
  const refusal = best.find((one) => typeof one.read === 'string');
  if (!first || (refusal && refusal.score - first.score >= clearly)) return refused(refusal?.read as string);
  const [head, ...tail] = kept.slice(0, mostEntries).map(({ entry }) => entry);
  return {
    ok: true,
    entries: [head as QuickEntry, ...tail],
    isClear: !second || first.score - second.score >= clearly || (isWhole(first) && !isWhole(second)),
  };
}

/** The name stands in the title word by word. */
const isWhole = ({ score }: { score: number }): boolean => score >= 1;

const isSame = (one: QuickEntry, other: QuickEntry): boolean =>
  one.value === other.value &&
  one.date === other.date &&
  one.note === other.note &&
  (one.target.kpi ?? one.target.id) === (other.target.kpi ?? other.target.id);

/** Why a line in which no name has a value says nothing. */
function unread(rest: string, { targets, locale }: QuickContext): QuickReading {
  const words = wordsOf(rest);
  const [first] = words;
  if (!first || isNumeral(first)) return refused(sayQuick(locale, 'noName'));
  const end = words.findIndex(isNumeral);
  if (end >= 0)
    return refused(sayQuick(locale, 'unknown', { name: nameIn(rest.slice(0, words[end]?.start)) || rest }));
  // What is called by the first words; the others may be a note, or a number in words.
  for (const last of words.slice(0, mostWords).toReversed()) {
    const near = ranked(nameIn(rest.slice(0, last.end)), targets).flatMap(({ item, score }) =>
      score > 0 ? [item] : [],
    );
    const [best] = near;
    if (!best) continue;
    const problem = sayQuick(locale, best.isYesNo ? 'yesNo' : 'noValue', { title: best.title });
    return { ok: false, problem, near: near.slice(0, mostEntries) };
  }
  return refused(sayQuick(locale, 'unknown', { name: rest }));
}

const refused = (problem: string): QuickReading & { ok: false } => ({ ok: false, problem, near: [] });
