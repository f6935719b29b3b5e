import { useRef, useState } from 'preact/hooks';
import type { Patch } from '../../../core/model';
import type { PlanPerspective, PlanStrategicObjective, ScorecardPlan } from '../../../core/model/scorecard';
import { newId } from '../../shared/plan/new-id';
import type { ViewProps } from '../../shared/plan/view-props';
import { patchOnScorecard } from '../../shared/scorecard/write-reading';
import { perspectiveTitle } from '../../shared/words/perspectives';
import { sayScorecard } from '../../shared/words/scorecard';
import { editorWriter } from '../frame/editor-writer';
import { focusSoon } from '../frame/focus-soon';
import { goesWithWords } from './goes-with-words';
import {
  type Edit,
  type GoesWith,
  goesWithLane,
  goesWithObjective,
  identityPatches,
  lanePatches,
  objectivePatches,
  type WrittenIdentity,
  type WrittenLane,
  type WrittenObjective,
} from './strategy-patches';

/** What is being written: a record, or a new one in its place. */
export type EditedStrategy =
  | { kind: 'identity' }
  | { kind: 'lane' | 'objective'; id: string }
  | { kind: 'newLane' }
  | { kind: 'newObjective'; lane: string };

export interface StrategyEdits {
  edited: EditedStrategy | undefined;
  begin(edited: EditedStrategy): void;
  end(): void;
  saveIdentity(edit: Edit<WrittenIdentity>): void;
  saveLane(id: string | undefined, edit: Edit<WrittenLane>): void;
  saveObjective(id: string | undefined, edit: Edit<WrittenObjective>): void;
  removeLane(lane: PlanPerspective): void;
  removeObjective(objective: PlanStrategicObjective): void;
}

/** What stands where an editor was, if the coach opened it. */
function openerOf(edited: EditedStrategy): string {
  switch (edited.kind) {
    case 'identity':
      return 'identity';
    case 'newLane':
      return 'new lane';
    case 'newObjective':
      return `new ${edited.lane}`;
    default:
      return `edit ${edited.id}`;
  }
}

/** Writing in place on the scorecard; the focus goes back to where an editor was opened from. */
export function useStrategyEdits(
  scorecard: ScorecardPlan,
  { actions, locale }: Pick<ViewProps, 'actions' | 'locale'>,
): StrategyEdits {
  const [edited, setEdited] = useState<EditedStrategy>();
  const opener = useRef<string | undefined>(undefined);
  const shown = useRef(edited);
  shown.current = edited;
  const [write] = useState(() => editorWriter(() => shown.current));
  const end = (opens = opener.current) => {
    setEdited(undefined);
    if (opens) focusSoon(`[data-opens="${CSS.escape(opens)}"]`);
  };
  const save = async (label: string, patches: Patch[], opens?: string) => {
    actions.say('');
    const close = () => end(opens);
    if (patches.length === 0) return close();
    await write(() => actions.commit(label, patches), close);
  };
  const remove = async (
    label: string,
    kind: 'perspective' | 'strategicObjective',
    { id, title }: { id: string; title: string },
    parts: GoesWith,
  ) => {
    const committed = await write(
      () => actions.commit(label, [patchOnScorecard(kind, id, { removed: true })]),
      () => {
        setEdited(undefined);
        focusSoon('[data-opens]');
      },
    );
    if (!committed) return;
    const words = goesWithWords(parts, locale);
    actions.say(sayScorecard(locale, words ? 'goneWith' : 'gone', { title, parts: words }));
  };
  return {
    edited,
    begin(next) {
      opener.current = (document.activeElement as HTMLElement | null)?.dataset.opens ?? openerOf(next);
      setEdited(next);
    },
    end: () => end(),
    saveIdentity: (edit) => void save('nameScorecard', identityPatches(scorecard, edit), 'identity'),
    saveLane(id = newId(), edit) {
      const isThere = scorecard.perspectives.some(({ record }) => record.id === id);
      void save(
        isThere ? 'editPerspective' : 'addPerspective',
        lanePatches(scorecard, id, edit),
        `edit ${id}`,
      );
    },
    saveObjective(id, edit) {
      const label = id === undefined ? 'addStrategicObjective' : 'editStrategicObjective';
      const given = id ?? newId();
      const opens = id === undefined ? `kpi ${given}` : `edit ${given}`;
      void save(label, objectivePatches(scorecard, given, edit, newId), opens);
    },
    removeLane: (lane) =>
      void remove(
        'removePerspective',
        'perspective',
        { id: lane.record.id, title: perspectiveTitle(lane.record, locale) },
        goesWithLane(scorecard, lane),
      ),
    removeObjective: (objective) =>
      void remove(
        'removeStrategicObjective',
        'strategicObjective',
        objective.record,
        goesWithObjective(scorecard, objective),
      ),
  };
}
