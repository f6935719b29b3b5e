import { forgetUnfinished } from '../edit/use-unfinished';
import { removeCopy } from '../plan/copy';
import { forgetDrafts } from '../plan/drafts';

/** Puts away what was kept beside the copies of the log and may hold words of it: the last picture, and drafts. */
export function forgetPicture(): void {
  removeCopy();
  forgetDrafts();
  forgetUnfinished();
}
