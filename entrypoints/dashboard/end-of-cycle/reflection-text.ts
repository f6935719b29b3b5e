import { type Reflection, reflectionQuestions } from '../../../core/model/review';

/** What stands in the fields once other words are kept than before: a field takes them only where nobody typed. */
export function textAfter(text: Reflection, before: Reflection, kept: Reflection): Reflection {
  const next = { ...text };
  for (const one of reflectionQuestions) if (text[one].trim() === before[one]) next[one] = kept[one];
  return next;
}

/** The answers that read otherwise than they are kept. */
export const changedIn = (text: Reflection, kept: Reflection): Partial<Reflection> =>
  Object.fromEntries(
    reflectionQuestions.filter((one) => text[one].trim() !== kept[one]).map((one) => [one, text[one]]),
  );
