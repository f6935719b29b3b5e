import type { Plan } from '../../../core/model/plan';
import { sayFrame } from '../../shared/words/frame';
import { stepFrom } from './place';
import type { Step } from './use-reorder';

interface MovesProps {
  id: string;
  plan: Plan;
  locale: string;
  onStep: Step;
}

const ways = [
  { moves: 'moveEarlier', by: -1 },
  { moves: 'moveLater', by: 1 },
] as const;

/** Another place in the list by single presses, where there is another one: for who neither drags nor types. */
export function Moves({ id, plan, locale, onStep }: MovesProps) {
  const mayMove = (by: 1 | -1) => stepFrom(plan, id, by) !== undefined;
  if (!ways.some(({ by }) => mayMove(by))) return null;
  return (
    <div class="moves">
      {ways.map(({ moves, by }) => (
        <button
          key={moves}
          type="button"
          data-moves={moves}
          aria-disabled={!mayMove(by)}
          onClick={({ currentTarget }) => mayMove(by) && onStep(id, by, currentTarget)}
        >
          {sayFrame(locale, moves)}
        </button>
      ))}
    </div>
  );
}
