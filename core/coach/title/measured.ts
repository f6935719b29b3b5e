const units =
  '%|percent|per ?cent|km|kms|kilomet(?:er|re)s?|miles?|mi|m|met(?:er|re)s?|yards?|laps?|steps?|hours?|hrs?|h|min|mins|minutes?|seconds?|s|ms|kg|kilos?|g|grams?|lbs?|pounds?|stone|tonnes?|tons?|lit(?:er|re)s?|l|oz|words?|pages?|points?|k|euros?|dollars?|days?|nights?|weeks?|times?|x|units?|kwh|degrees?|ha|hectares?|acres?|reps?|push-?ups?|sit-?ups?|pull-?ups?|squats?|stitches|cups?|glasses|portions?';

const marks = new RegExp(
  String.raw`→|->|=>|[$€£]|%|\bfrom\b.*\bto\b|\b(?:under|below|less than|fewer than|more than|above|at most|instead of|or (?:less|more|better|fewer|above|below)|percent|per cent|twice|double|halve|half (?:of|the|as)|increase|reduce|raise|lifts?|cuts?|decrease|grow|so that)\b|\bwithin \d|\bby \d[\d.,]* ?(?:${units})(?![\p{L}])|(?<!\d:)\d[\d.,]*\s*(?:(?:working|business|calendar|full|consecutive)\s+)?(?:${units})(?![\p{L}])`,
  'iu',
);

/** Whether a title holds a measured outcome: from … to …, a share, money, a limit, or an amount in a unit. */
export const isMeasured = (title: string): boolean => marks.test(title);
