import { sayUi } from '../words/ui';

const saysFullDisk = /quota|no.?(device.?)?space|disk(.is)?.?full|full.disk|ENOSPC/i;

/** How a browser names a write that found no room: by its name, in words, or as an input or output error. */
function isFullDisk(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error.name === 'QuotaExceededError') return true;
  return saysFullDisk.test(error.message) || isFullDisk(error.cause);
}

// A browser says no more than this of a full disk that it meets too late, and of a database that it cannot read.
const isOfDatabase = (error: unknown): boolean =>
  error instanceof Error &&
  (error.name === 'UnknownError' || /IO error|corruption/i.test(error.message) || isOfDatabase(error.cause));

const whyKey = (error: unknown) =>
  isFullDisk(error) ? 'fullDiskWhy' : isOfDatabase(error) ? 'databaseWhy' : 'unknownFailure';

/** Whether what is kept here may be in danger, so that a backup is offered beside the sentence. */
export const offersBackup = (error: unknown): boolean => isFullDisk(error) || isOfDatabase(error);

/** Why a write failed, as a sentence that says what to do. */
export const whyNotSaved = (error: unknown, locale: string): string => sayUi(locale, whyKey(error));

/** That something typed was not saved, and why. */
export const notSaved = (error: unknown, locale: string): string =>
  isFullDisk(error)
    ? sayUi(locale, 'fullDisk')
    : sayUi(locale, 'notSaved', { why: whyNotSaved(error, locale) });
