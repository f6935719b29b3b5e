import { sayFrame } from '../../shared/words/frame';

interface MovesProps {
  locale: string;
  mayMove(by: 1 | -1): boolean;
  onMove(by: 1 | -1, pressed: HTMLElement): void;
}

const ways = [
  { moves: 'moveEarlier', by: -1 },
  { moves: 'moveLater', by: 1 },
] as const;

/** Another place in the list by single presses, where there is another one: for who neither drags nor types. */
export function Moves({ locale, mayMove, onMove }: MovesProps) {
  if (!ways.some(({ by }) => mayMove(by))) return null;
  return (
    <div class="moves">
      {ways.map(({ moves, by }) => (
        <button
          key={moves}
          type="button"
          data-moves={moves}
          aria-disabled={!mayMove(by)}
          onClick={({ currentTarget }) => mayMove(by) && onMove(by, currentTarget)}
        >
          {sayFrame(locale, moves)}
        </button>
      ))}
    </div>
  );
}
