import type { KpiStanding, Reason, Status } from '../scoring';
import { formatDate } from './format-date';
import { formatShare } from './format-value';
import { sayStatus } from './messages/status';

/** `On track`, `At risk`, `Off track`, `Done`, `No data`. */
export function statusWord(status: Status, locale: string): string {
  return sayStatus(locale, `word.${status}`);
}

/** The word of a KPI's status, and of what its scores roll up into: `No score` where there is a value, but no score. */
export const kpiStatusWord = (
  { status, unscored }: Pick<KpiStanding, 'unscored'> & { status: Status },
  locale: string,
): string => (unscored ? sayStatus(locale, 'unscored') : statusWord(status, locale));

/** What the rules name, each some of it. */
interface Values {
  progress?: number;
  expected?: number;
  confidence?: Status;
  due?: string;
  count?: number;
}

/** Why a status is what it is, in one sentence without a full stop: `0.46, an even pace would be at 0.57`. */
export function reasonSentence(reason: Reason, locale: string): string {
  const what = reason.rule === 'offTrackChild' ? reason.child : reason.rule;
  const { progress, expected, confidence, due, count = 0 } = reason as Values;
  return sayStatus(locale, what, {
    progress: formatShare(progress, locale),
    expected: formatShare(expected, locale),
    status: confidence ? statusWord(confidence, locale) : '',
    due: due ? formatDate(due, locale) : '',
    count,
  });
}
