import type { Reason, Status } from '../scoring';
import { formatDate } from './format-date';
import { formatNumber } from './format-value';
import { sayStatus } from './messages/status';

/** `On track`, `At risk`, `Off track`, `Done`, `No data`. */
export function statusWord(status: Status, locale: string): string {
  return sayStatus(locale, status);
}

const calls = { onTrack: 'becauseOnTrack', atRisk: 'becauseAtRisk', offTrack: 'becauseOffTrack' } as const;

/** Why a status is what it is, in one sentence without a full stop: `0.46, an even pace would be at 0.57`. */
export function reasonSentence(reason: Reason, locale: string): string {
  switch (reason.rule) {
    case 'pace':
      return sayStatus(locale, 'becausePace', {
        progress: formatNumber(reason.progress, locale, 2),
        expected: formatNumber(reason.expected, locale, 2),
      });
    case 'confidence':
      return sayStatus(locale, calls[reason.confidence]);
    case 'offTrackChild':
      return sayStatus(locale, reason.child === 'objective' ? 'becauseOfObjectives' : 'becauseOfKeyResults', {
        count: reason.count,
      });
    case 'untilDue':
      return sayStatus(locale, 'becauseUntilDue', { due: formatDate(reason.due, locale) });
    case 'pastDue':
      return sayStatus(locale, 'becausePastDue', { due: formatDate(reason.due, locale) });
    case 'withinLimits':
      return sayStatus(locale, 'becauseWithinLimits');
    case 'done':
      return sayStatus(locale, 'becauseDone');
    case 'noData':
      return sayStatus(locale, 'becauseNoData');
    case 'noPace':
      return sayStatus(locale, 'becauseNoPace');
  }
}
