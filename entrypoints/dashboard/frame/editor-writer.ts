import { oneAtATime } from '../../shared/plan/one-at-a-time';

/**
 * Writes from the editor at a place, not twice at once. What was typed stays in it until it is on disk; then `close`
 * is called, unless somebody left that editor meanwhile: they are where they want to be.
 */
export function editorWriter<Place>(placeNow: () => Place) {
  const once = oneAtATime();
  return async <Written>(write: () => Promise<Written | undefined>, close: () => void) => {
    const place = placeNow();
    const written = await once(write);
    if (written !== undefined && placeNow() === place) close();
    return written;
  };
}
