import { type Say, sayer } from './sayer';

const en = {
  empty: 'Type a number.',
  notANumber: '“{text}” cannot be read as a number. Nothing is saved; type one like {example}.',
  tooLarge: '“{text}” is too large to be kept exactly. Nothing is saved; type a number below {limit}.',
  notADuration: '“{text}” cannot be read as a time. Nothing is saved; type one like 3h 20m, or minutes.',
  noLastValue: 'There is no value yet to add to or take from. Nothing is saved; type the value itself.',
  otherUnit:
    '“{typed}” does not fit here: this is kept in {unit}. Nothing is saved; type the number in {unit}.',
  noUnit: '“{typed}” does not fit here: this is a plain number. Nothing is saved; type the number alone.',
  minutes: 'minutes',
};

/** What number entry answers where it cannot read something. */
export const sayEntry: Say<keyof typeof en> = /* @__PURE__ */ sayer({ en });
