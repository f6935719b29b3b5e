import { sayUi } from '../words/ui';

/** Why a write failed, as a sentence that says what to do. */
export function whyNotSaved(error: unknown, locale: string): string {
  const name = error instanceof Error ? error.name : '';
  const message = error instanceof Error ? error.message : '';
  const isFull = name === 'QuotaExceededError' || /quota|disk/i.test(message);
  return sayUi(locale, isFull ? 'fullDisk' : 'unknownFailure');
}
