import jsep from 'jsep';
import type { KpiReading } from './records';
import { byDate } from './records-of';
import { kpisOf, type PlanKpi, type ScorecardPlan } from './scorecard';

/** What is wrong with a formula; `what` is the piece of it that is meant. */
export interface FormulaProblem {
  says: 'unreadable' | 'unknownName' | 'unknownFunction' | 'notArithmetic' | 'noNames' | 'tooLong';
  what?: string;
}

export interface Formula {
  /** Every name that it uses, in the order of their first use. */
  names: string[];
  /** Undefined where a name has no value, or where nothing finite comes out, as of a division by 0. */
  evaluate(valueFor: (name: string) => number | undefined): number | undefined;
}

const longest = 500;

const functions: Record<string, (values: readonly number[]) => number> = {
  sum: (values) => values.reduce((sum, one) => sum + one, 0),
  mean: (values) => values.reduce((sum, one) => sum + one, 0) / values.length,
  difference: ([first = Number.NaN, ...rest]) => rest.reduce((left, one) => left - one, first),
};

const operators: Record<string, (a: number, b: number) => number> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
};

/**
 * Reads a formula: names, numbers, + − × ÷, brackets, and sum, mean and difference. It is parsed by jsep, which runs
 * nothing, and only these nodes are walked.
 */
export function readFormula(text: string): { formula: Formula } | { problem: FormulaProblem } {
  if (text.length > longest) return { problem: { says: 'tooLong' } };
  const names: string[] = [];
  try {
    const plain = text.replaceAll('−', '-').replaceAll('×', '*').replaceAll('÷', '/');
    const work = compiled(jsep(plain), names);
    if (names.length === 0) return { problem: { says: 'noNames' } };
    return {
      formula: {
        names,
        evaluate(valueFor) {
          const value = work(valueFor);
          return value !== undefined && Number.isFinite(value) ? value : undefined;
        },
      },
    };
  } catch (error) {
    return { problem: error instanceof Refused ? error.problem : { says: 'unreadable' } };
  }
}

type Work = (valueFor: (name: string) => number | undefined) => number | undefined;

class Refused extends Error {
  constructor(readonly problem: FormulaProblem) {
    super(problem.says);
  }
}

function compiled(node: jsep.Expression, names: string[]): Work {
  if (node.type === 'Literal' && typeof node.value === 'number') {
    const { value } = node;
    return () => value;
  }
  if (node.type === 'Identifier') {
    const name = String(node.name);
    if (!names.includes(name)) names.push(name);
    return (valueFor) => valueFor(name);
  }
  if (node.type === 'UnaryExpression' && (node.operator === '-' || node.operator === '+')) {
    const of = compiled(node.argument as jsep.Expression, names);
    const sign = node.operator === '-' ? -1 : 1;
    return (valueFor) => times(of(valueFor), sign);
  }
  if (node.type === 'BinaryExpression') {
    const operator = operators[String(node.operator)];
    if (!operator) throw new Refused({ says: 'notArithmetic', what: String(node.operator) });
    const [left, right] = [node.left, node.right].map((one) => compiled(one as jsep.Expression, names));
    return (valueFor) => {
      const [a, b] = [left?.(valueFor), right?.(valueFor)];
      return a === undefined || b === undefined ? undefined : operator(a, b);
    };
  }
  if (node.type === 'CallExpression') {
    const { callee, arguments: given } = node as jsep.CallExpression;
    const name = callee.type === 'Identifier' ? String(callee.name) : '';
    const call = Object.hasOwn(functions, name) ? functions[name] : undefined;
    if (!call || given.length === 0) throw new Refused({ says: 'unknownFunction', what: name });
    const parts = given.map((one) => compiled(one, names));
    return (valueFor) => {
      const values = parts.map((part) => part(valueFor)).filter((one) => one !== undefined);
      return values.length === parts.length ? call(values) : undefined;
    };
  }
  throw new Refused({ says: 'notArithmetic' });
}

const times = (value: number | undefined, sign: number) => (value === undefined ? undefined : value * sign);

/** The ids along which a KPI would be worked out from itself, from it back to it; undefined where it would not. */
export function formulaCircle(
  plan: ScorecardPlan,
  id: string,
  terms: Record<string, string>,
): string[] | undefined {
  const termsOf = new Map(kpisOf(plan).map(({ record }) => [record.id, Object.values(record.terms ?? {})]));
  termsOf.set(id, Object.values(terms));
  const seen = new Set<string>();
  const walk = (at: string, way: string[]): string[] | undefined => {
    for (const next of termsOf.get(at) ?? []) {
      if (next === id) return [...way, next];
      if (seen.has(next)) continue;
      seen.add(next);
      const found = walk(next, [...way, next]);
      if (found) return found;
    }
    return undefined;
  };
  return walk(id, [id]);
}

/**
 * Gives KPIs that are worked out from others their readings: one for each day on which one of those has one, from the
 * latest of each until then. A circle, a formula that cannot be read and a term that is gone give none.
 */
export function withFormulas(plan: ScorecardPlan): ScorecardPlan {
  const kpis = new Map(kpisOf(plan).map((one) => [one.record.id, one]));
  const done = new Map<string, PlanKpi>();
  const worked = (kpi: PlanKpi, above: ReadonlySet<string>): PlanKpi => {
    const { id, formula, terms = {} } = kpi.record;
    const before = done.get(id);
    if (before) return before;
    if (formula === undefined) return kpi;
    const read = readFormula(formula);
    const within = new Set([...above, id]);
    const of = Object.entries(terms).map(([name, termId]) => {
      const term = within.has(termId) ? undefined : kpis.get(termId);
      return [name, term ? worked(term, within).readings : []] as const;
    });
    const readings = 'formula' in read ? worksOut(id, read.formula, new Map(of)) : [];
    const result = { ...kpi, readings };
    done.set(id, result);
    return result;
  };
  const all = (list: readonly PlanKpi[]) => list.map((one) => worked(one, new Set()));
  const inObjectives = (list: ScorecardPlan['unfiled']['objectives']) =>
    list.map((one) => ({ ...one, kpis: all(one.kpis) }));
  return {
    ...plan,
    perspectives: plan.perspectives.map((one) => ({
      ...one,
      objectives: inObjectives(one.objectives),
      kpis: all(one.kpis),
    })),
    unfiled: { objectives: inObjectives(plan.unfiled.objectives), kpis: all(plan.unfiled.kpis) },
  };
}

function worksOut(
  kpi: string,
  formula: Formula,
  terms: ReadonlyMap<string, readonly KpiReading[]>,
): KpiReading[] {
  const used = formula.names.map((name) => [name, terms.get(name) ?? []] as const);
  const days = [...new Set(used.flatMap(([, readings]) => readings.map(({ date }) => date)))].sort();
  return days
    .flatMap((date) => {
      const latest = new Map(
        used.map(([name, readings]) => [name, readings.findLast((one) => one.date <= date)]),
      );
      const value = formula.evaluate((name) => latest.get(name)?.value);
      return value === undefined ? [] : [{ id: `${kpi} ${date}`, made: '', kpi, date, value }];
    })
    .sort(byDate);
}
