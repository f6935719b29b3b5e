import { civilDate, dayNumber, isCivilDate } from '../../scoring';
import { type Coder, within } from './coder';
import { history, type NumberCoder, type Reading } from './history';
import { row } from './row';

export type Json = string | number | boolean | Json[] | { [name: string]: Json };

// What there is beside words, as places among them; at place 0 a word is spelled.
const end = 1;
const aNumber = 2;
const anObject = 3;
const aList = 4;
const aDate = 5;
const aHistory = 6;

/**
 * JSON values: what is given comes out as its reader will see it. Names and texts are spelled once and then told by
 * their place; what followed the last time is expected to follow again.
 */
export function valueCoder(coder: Coder): (given?: Json) => Json | undefined {
  const [look, bit, tree] = coder;
  const words: unknown[] = [...Array(aHistory + 1), true, false];
  const followed = new Map<number, number>();
  let today = 0;

  const number: NumberCoder = (given, name, expected) => {
    look(2, name, name, name);
    return bit(given === expected, 0) ? (expected as number) : +row(coder, `${given}`, name + 9);
  };
  const placeOf = (word: unknown) => {
    const place = words.indexOf(word);
    return place > 0 && place < 256 ? place : 0;
  };
  const sortOf = (given: Json | undefined, name: number): number => {
    if (given === undefined) return end;
    if (typeof given === 'number') return aNumber;
    if (Array.isArray(given)) return words[name] === 'history' && given[0] ? aHistory : aList;
    return typeof given === 'object' ? anObject : isCivilDate(`${given}`) ? aDate : placeOf(given);
  };
  /** A value, or nothing at a list's end; under a name (its place), within others, beside what came before it. */
  const value = (given: Json | undefined, name: number, above: number, beside: Json[]): Json | undefined => {
    const context = within(name, above);
    const expected = followed.get(context) ?? 0;
    const place = sortOf(given, name);
    look(3, context, name, expected);
    const sort = bit(place === expected, 0) ? expected : tree(place, 8, 1) & 255;
    followed.set(context, sort);
    if (!sort) words.push(row(coder, given as string));
    if (sort === aNumber) return number(given as number, name);
    if (sort === aDate) {
      const day = today - number(today - dayNumber(given as string), name);
      if (words[name] === 'asOf') today = day;
      return civilDate(day);
    }
    if (sort === aHistory)
      return history(coder, number, given as Reading[], (field) => beside[beside.indexOf(field) + 1], today);
    if (sort !== anObject && sort !== aList) return (sort ? words[sort] : words.at(-1)) as Json;
    // An object is the list of its names and values.
    const isObject = sort === anObject;
    const items: Json[] | undefined = isObject && given ? Object.entries(given).flat() : (given as Json[]);
    const made: Json[] = [];
    for (let key = 0; ; ) {
      const isValue = made.length & 1;
      const under = isObject ? (isValue ? key : within(name, key)) : name;
      const item = value(items?.[made.length], under, name, made);
      if (item === undefined) break;
      made.push(item);
      if (!isValue) key = placeOf(item);
    }
    if (!isObject) return made;
    const fields: { [name: string]: Json } = {};
    for (let at = 0; at < made.length; at += 2) fields[made[at] as string] = made[at + 1] as Json;
    return fields;
  };
  return (given) => value(given, 0, 0, []);
}
