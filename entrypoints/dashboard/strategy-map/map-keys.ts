import type { MapEdits } from './use-map-edits';

/** What the keys of the map can do beside its edits. */
export interface MapDoings {
  edits: MapEdits;
  /** The objective that a link is being made from. */
  linking: string | undefined;
  letters: boolean;
  onLinking(id: string | undefined): void;
  onOpen(id: string): void;
  onAdd(id: string): void;
  onUndo(): void;
  onRedo(): void;
}

const shifts = {
  ArrowUp: 'above',
  ArrowDown: 'below',
  ArrowLeft: 'earlier',
  ArrowRight: 'later',
} as const;

/** Answers a key pressed on an objective of the map; true where it was one of the map's. */
export function answerMapKey(event: KeyboardEvent, id: string, doings: MapDoings): boolean {
  const { edits, linking, letters, onLinking, onOpen, onAdd, onUndo, onRedo } = doings;
  const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (ctrlKey || metaKey) {
    if (key.toLowerCase() !== 'z') return false;
    if (shiftKey) onRedo();
    else onUndo();
    return true;
  }
  if (altKey) {
    if (!(key in shifts)) return false;
    const way = shifts[key as keyof typeof shifts];
    const isMirrored = document.dir === 'rtl';
    void edits.shift(
      id,
      isMirrored && way === 'earlier' ? 'later' : isMirrored && way === 'later' ? 'earlier' : way,
    );
    return true;
  }
  if (linking !== undefined && (key === 'Enter' || key === ' ' || key === 'Escape')) {
    onLinking(undefined);
    if (key !== 'Escape') void edits.link(linking, id);
    return true;
  }
  if (key === 'Delete' || key === 'Backspace') void edits.remove(id);
  else if (key === 'F2') onOpen(id);
  else if (!letters) return false;
  else if (key === 'l' || key === 'L') onLinking(id);
  else if (key === 'n') onAdd(id);
  else if (key === 'e') onOpen(id);
  else if (key === 't') void edits.tidy();
  else if (key === 'z') onUndo();
  else if (key === 'Z' || key === 'y') onRedo();
  else return false;
  return true;
}
