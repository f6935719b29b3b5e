import { type FormulaProblem, formulaCircle, readFormula } from '../../../core/model/formula';
import { kpisOf, type ScorecardPlan } from '../../../core/model/scorecard';
import { sayKpis } from '../../shared/words/kpis';
import type { KpiDraft } from './kpi-draft';

/** What a formula comes to: the names in it, and what its value is today or why it cannot be kept. */
export interface ReadTerms {
  names: string[];
  /** Of its names those that are in it alone. */
  terms: Record<string, string>;
  value?: number;
  problem?: string;
}

/** Reads a draft's formula. `id` is the KPI's own: it may not be worked out from itself. */
export function readTerms(
  draft: Pick<KpiDraft, 'title' | 'formula' | 'terms'>,
  scorecard: ScorecardPlan,
  id: string,
  today: string,
  locale: string,
): ReadTerms {
  const example = sayKpis(locale, 'formulaPlaceholder');
  if (!draft.formula.trim())
    return { names: [], terms: {}, problem: sayKpis(locale, 'formula.empty', { example }) };
  const read = readFormula(draft.formula);
  if ('problem' in read) return { names: [], terms: {}, problem: sentence(read.problem, example, locale) };
  const { names, evaluate } = read.formula;
  const kpis = new Map(kpisOf(scorecard).map((one) => [one.record.id, one]));
  const terms = Object.fromEntries(
    names.flatMap((name) => {
      const chosen = draft.terms[name];
      return chosen !== undefined && kpis.has(chosen) ? [[name, chosen]] : [];
    }),
  );
  const unknown = names.find((name) => !Object.hasOwn(terms, name));
  if (unknown !== undefined)
    return { names, terms, problem: sayKpis(locale, 'unknownName', { name: unknown }) };
  const circle = formulaCircle(scorecard, id, terms);
  if (circle) {
    const titles = circle.map((one) => `“${one === id ? draft.title : kpis.get(one)?.record.title}”`);
    return { names, terms, problem: sayKpis(locale, 'circle', { circle: titles.join(' → ') }) };
  }
  const value = evaluate(
    (name) => kpis.get(terms[name] ?? '')?.readings.findLast((one) => one.date <= today)?.value,
  );
  return { names, terms, value };
}

function sentence({ says, what = '' }: FormulaProblem, example: string, locale: string): string {
  // A name that the parser does not know is asked for beside the formula.
  const key = says === 'unknownName' ? 'unreadable' : says === 'notArithmetic' && !what ? 'unreadable' : says;
  return sayKpis(locale, `formula.${key}`, { what, example });
}
