import { type KeyResult, onceFor } from '../../model';
import { aboutDraft, type Found, type KeyResultDraft, type Rule } from '../finding';
import { keyResultsIn } from '../key-results-in';

/**
 * A number whose title names a measure that its unit does not: "Cut churn from 4.2 % to 2.8 %" kept as a plain
 * number. A count ("Raise NPS from 42 to 55") needs no unit, so a plain number alone is no finding.
 */
export const noUnit: Rule = {
  id: 'no-unit',
  inPlan: (plan) => keyResultsIn(plan).flatMap((record) => inRecord(record) ?? []),
  inKeyResult: (draft) => found(draft),
};

/** A thousand titles need not be read again for one check-in. */
const inRecord = onceFor((record: KeyResult) => found(record));

function found(draft: KeyResultDraft): Found | undefined {
  const { metric = 'reach', target, unit, title } = draft;
  if (metric !== 'reach' || target === undefined || (unit && unit.kind !== 'number')) return undefined;
  const named = measure.exec(title)?.[1];
  if (!named) return undefined;
  return {
    about: aboutDraft(draft),
    strength: 'gentle',
    values: { title, unit: named },
    remedies: ['addUnit'],
  };
}

const measure = /\d[\s\u00a0\u202f]*(%|€|£|km|kg|lbs?|hours?|minutes?|min|h)(?![\p{L}\d])/iu;
