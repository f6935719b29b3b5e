import type { Fields, Plan, ScorecardPlan } from '../model';
import type { CivilDate } from '../scoring';
import type { Beyond, ScorecardBeyond } from './beyond';
import type { Limits } from './limits';

/** What one click can do about a finding. */
export type Remedy =
  | 'makeInitiative'
  | 'rewriteAsOutcome'
  | 'addBaseline'
  | 'addUnit'
  | 'addKeyResult'
  | 'endWithCycle'
  | 'checkIn'
  | 'raiseTarget'
  | 'rewriteObjective'
  | 'linkObjective'
  | 'linkStrategic'
  | 'addStrategicObjective'
  | 'addKpi'
  | 'deriveKeyResult'
  | 'writeReflection';

export type RuleId =
  | 'task-not-result'
  | 'no-baseline'
  | 'no-unit'
  | 'no-deadline'
  | 'too-many-objectives'
  | 'too-many-key-results'
  | 'too-few'
  | 'objective-with-number'
  | 'only-lag'
  | 'stale'
  | 'set-and-forget'
  | 'moved-target'
  | 'sandbagging'
  | 'overreach'
  | 'too-easy'
  | 'score-without-reflection'
  | 'unlinked-objective'
  | 'kpi-overload'
  | 'empty-perspective'
  | 'unmeasured-objective'
  | 'kpi-off-track';

/** A piece of advice. It never blocks: its owner may keep things as they are. */
export interface Finding {
  rule: RuleId;
  /** Where a rule has another sentence for a case of its own. */
  says?:
    | 'no-number'
    | 'counts-output'
    | 'moved-start'
    | 'only-lag-scorecard'
    | 'unlinked-on-map'
    | 'kpi-at-no';
  /** Id of the record that it points at; the cycle's or scorecard's id for one about all of it. */
  about: string;
  strength: 'gentle' | 'strong';
  /** What the sentence names: `title`, `count`, `most`; `date` is a civil date. */
  values: Record<string, string | number>;
  /** What `from` and `to` are counted in. */
  unit?: Fields<'keyResult'>['unit'];
  remedies: readonly Remedy[];
}

/** What a rule finds: its own id is added by the list. */
export type Found = Omit<Finding, 'rule'>;

/** A key result as it is written, saved or not. */
export type KeyResultDraft = Partial<Omit<Fields<'keyResult'>, 'objective'>> & { id?: string; title: string };

/** An objective as it is written, with how many there are beside it. */
export interface ObjectiveDraft {
  id?: string;
  title: string;
  /** Objectives of the cycle, this one among them. */
  objectives: number;
  /** The owner's own, where they are not the defaults. */
  limits?: Limits;
}

/** One rule of the coach. A rule looks at a plan, at a scorecard, at a text being written, or at several of them. */
export interface Rule {
  id: RuleId;
  inScorecard?(plan: ScorecardPlan, today: CivilDate, beyond: ScorecardBeyond): Found[];
  inPlan?(plan: Plan, today: CivilDate, beyond: Beyond): Found[];
  inKeyResult?(draft: KeyResultDraft): Found | undefined;
  inObjective?(draft: ObjectiveDraft): Found | undefined;
}

/** A finding of a draft is about nothing saved yet unless the draft has an id. */
export const aboutDraft = (draft: { id?: string }): string => draft.id ?? '';
