import type { ComponentChildren } from 'preact';
import type { Beyond } from '../../../core/coach';
import type { PlanKeyResult, PlanObjective } from '../../../core/model/plan';
import type { Initiative, Objective } from '../../../core/model/records';
import type { Standing } from '../../../core/scoring';
import type { SupportDraft } from '../edit/support-draft';
import type { WrongField } from '../edit/wrong-field';
import type { ListActions } from './list-keys';

/** What the list has on a page of its own and not in the popup, which never loads it. */
export interface PageParts {
  header: ComponentChildren;
  /** What the list can do, for what stands outside it. */
  commands: { current?: ListActions };
  /** The address that opens a key result beside the list. */
  addressOf(keyResultId: string): string;
  /** The key result that stands open there. */
  opened?: string;
  /** `lead`, `lag`. */
  sortWord(sort: 'lead' | 'lag'): string;
  /** `Aspirational · weight 2`, under an objective's title. */
  aboutObjective(record: { committed?: boolean; weight?: number }): string;
  /** The status of an objective, which opens the rule and the numbers that it came from. */
  status(standing: Standing, isOpen: boolean, onToggle: () => void): ComponentChildren;
  why(objective: PlanObjective, standing: Standing): ComponentChildren;
  /** What an objective supports, and by how many it is supported. */
  support(record: Objective): ComponentChildren;
  /** All that this depends on beside the record, the rules and the day. */
  supportLook(record: Objective): unknown[];
  /** In an objective's editor: what it supports. */
  supportField(
    record: Objective,
    onChange: (draft: SupportDraft) => void,
    wrong: WrongField,
  ): ComponentChildren;
  /** Those under a record, with the way to add one where it `adds`. */
  initiatives(
    parent: { id: string; title: string },
    list: readonly Initiative[],
    adds: boolean,
  ): ComponentChildren;
  /** The steps of a key result that is measured by them. */
  milestones(keyResult: PlanKeyResult): ComponentChildren;
  /** What the coach looks at beside the plan; the same function for as long as that is the same. */
  beyond(): Beyond;
  /** Goes on to what an objective supports, once its editor is open. */
  focusSupport(): void;
  /** In the editor of a record: another place in the list. */
  moves(id: string): ComponentChildren;
  /** Beside the way to write another objective: what else one could come from. */
  offers: ComponentChildren;
  /** What a row is drawn by. */
  grip: ComponentChildren;
}
