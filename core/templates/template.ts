import type { Fields } from '../model';

/** A plan to begin with: data alone. Figures are from published examples, the words are ours. */
export interface Template {
  id: string;
  /** What it is called in the list. */
  title: string;
  /** One sentence: whom it is for. */
  about: string;
  /** Those of the cycle; none where the template is a scorecard alone. */
  objectives: readonly TemplateObjective[];
  scorecard?: TemplateScorecard;
}

export interface TemplateObjective {
  title: string;
  committed?: boolean;
  /** Key of the strategic objective that it serves. */
  serves?: string;
  /** `kpi` is the key of one of the scorecard's: a check-in is then a reading of it. */
  keyResults: readonly Omit<Fields<'keyResult'>, 'objective' | 'order'>[];
  initiatives?: readonly string[];
}

export interface TemplateScorecard {
  title: string;
  mission?: string;
  vision?: string;
  /** Other names for the four perspectives, by their ids; taken only where the scorecard is empty. */
  perspectives?: Readonly<Record<string, { title: string; question: string }>>;
  objectives: readonly TemplateStrategicObjective[];
  /** Cause and effect, by keys: the first drives the second. */
  links: readonly (readonly [from: string, to: string])[];
}

export interface TemplateStrategicObjective {
  /** What links, key results and objectives of the cycle name it by. */
  key: string;
  title: string;
  perspective: string;
  kpis: readonly TemplateKpi[];
}

export interface TemplateKpi extends Omit<Fields<'kpi'>, 'parent' | 'order' | 'formula' | 'terms'> {
  key: string;
  goal: number;
  redFlag: number;
  /** What was read first, before the cycle. */
  start: number;
  /** A sample of what is read today. */
  reading: number;
}
