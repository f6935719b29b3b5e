import type { Reason, Status } from '../scoring';
import { formatDate } from './format-date';
import { formatNumber } from './format-value';
import { sayStatus } from './messages/status';

/** `On track`, `At risk`, `Off track`, `Done`, `No data`. */
export function statusWord(status: Status, locale: string): string {
  return sayStatus(locale, status);
}

/** Why a status is what it is, in one sentence without a full stop: `0.46, an even pace would be at 0.57`. */
export function reasonSentence(reason: Reason, locale: string): string {
  const what = reason.rule === 'offTrackChild' ? reason.child : reason.rule;
  return sayStatus(locale, `because.${what}`, valuesOf(reason, locale));
}

function valuesOf(reason: Reason, locale: string): Record<string, string | number> {
  switch (reason.rule) {
    case 'pace':
      return {
        progress: formatNumber(reason.progress, locale, 2),
        expected: formatNumber(reason.expected, locale, 2),
      };
    case 'confidence':
      return { status: statusWord(reason.confidence, locale) };
    case 'offTrackChild':
      return { count: reason.count };
    case 'untilDue':
    case 'pastDue':
      return { due: formatDate(reason.due, locale) };
    default:
      return {};
  }
}
