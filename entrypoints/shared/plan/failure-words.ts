import { sayUi } from '../words/ui';

/** How a browser names a write that found no room: by its name, in words, or as an input or output error. */
export function isFullDisk(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error.name === 'QuotaExceededError' || error.name === 'UnknownError') return true;
  return /quota|no space|disk|IO error|ENOSPC|FILE_ERROR/i.test(error.message) || isFullDisk(error.cause);
}

/** Why a write failed, as a sentence that says what to do. */
export const whyNotSaved = (error: unknown, locale: string): string =>
  sayUi(locale, isFullDisk(error) ? 'fullDiskWhy' : 'unknownFailure');

/** That something typed was not saved, and why. */
export const notSaved = (error: unknown, locale: string): string =>
  isFullDisk(error)
    ? sayUi(locale, 'fullDisk')
    : sayUi(locale, 'notSaved', { why: sayUi(locale, 'unknownFailure') });
