import type { Fields } from '../model';

/** A plan to begin with: data alone. Figures are from published examples, the words are ours. */
export interface Template {
  id: string;
  /** What it is called in the list. */
  title: string;
  /** One sentence: whom it is for. */
  about: string;
  objectives: readonly TemplateObjective[];
}

export interface TemplateObjective {
  title: string;
  committed?: boolean;
  keyResults: readonly Omit<Fields<'keyResult'>, 'objective' | 'order'>[];
  initiatives?: readonly string[];
}
