import { withoutBinaryNoise } from '../number-format';
import { readNumeral } from './numeral';

const number = "((?:\\d+ )?\\d+⁄\\d+|\\d[\\d.,'٫٬ ]*|[.,]\\d+)";
const hours = '(?:h|hrs?|hours?|std\\.?|stunden?)';
const minutes = '(?:m|min\\.?|mins|minutes?|minuten)';
const seconds = '(?:s|secs?|seconds?|sek\\.?|sekunden?)';
// Marked pure, else every bundle that only writes numbers would carry it.
const inWords = /* @__PURE__ */ new RegExp(
  `^(?:${number} ?${hours}(?![a-z]),? ?)?(?:${number} ?(?:${minutes}(?![a-z]),? ?|$))?(?:${number} ?${seconds})?$`,
  'i',
);
const byClock = /^(\d+):([0-5]\d)(?::([0-5]\d))?$/;

/** Whether a text names hours, or minutes by more than an `m`, which may be a metre. */
export function saysDuration(text: string): boolean {
  return /\d ?(?:h|hrs?|hours?|std\.?|min\.?|mins|minutes?)(?![a-z])/i.test(text);
}

/** Minutes of `3h 20m`, `3h20`, `1.5 h`, `90 min`, `45 s`, `3:20`; without a unit they are minutes. No sign. */
export function readDuration(
  text: string,
  locale: string,
): { value: number; ambiguous: boolean } | undefined {
  const match = byClock.exec(text) ?? inWords.exec(text);
  if (!match || text === '') return undefined;
  const parts = match
    .slice(1, 4)
    .map((part) => (part ? readNumeral(part.trim(), locale) : { digits: '0', ambiguous: false }));
  let value = 0;
  for (const [place, part] of parts.entries()) {
    if (!part) return undefined;
    value += (Number(part.digits) * 60) / 60 ** place;
  }
  return { value: withoutBinaryNoise(value), ambiguous: parts.some((part) => part?.ambiguous) };
}
