import { type Say, sayer, spokenLanguage } from './sayer';

const en = {
  done: 'Done',
  onTrack: 'On track',
  atRisk: 'At risk',
  offTrack: 'Off track',
  noData: 'No data',
  becauseNoData: 'No check-in yet',
  becauseDone: 'The target is reached',
  becauseOnTrack: 'Called on track at the last check-in',
  becauseAtRisk: 'Called at risk at the last check-in',
  becauseOffTrack: 'Called off track at the last check-in',
  becausePace: '{progress}, an even pace would be at {expected}',
  becauseWithinLimits: 'Within its limits',
  becauseUntilDue: 'Due on {due}',
  becausePastDue: 'Was due on {due}',
  becauseNoPace: 'No cycle, so no pace to compare with',
  becauseOfKeyResults: { one: 'One key result is off track', other: '{count} key results are off track' },
  becauseOfObjectives: { one: 'One objective is off track', other: '{count} objectives are off track' },
  rising: 'of {target}',
  falling: 'to {target}',
  atLeast: 'at least {limit}',
  atMost: 'at most {limit}',
  between: 'between {from} and {to}',
  yes: 'Yes',
  no: 'No',
  lastCheckIn: 'last {ago}',
  stale: 'No check-in for {count} days',
  week: 'week {week} of {of}',
};

/** What a scorecard says; the only texts a widget carries. */
export const sayStatus: Say<keyof typeof en> = /* @__PURE__ */ sayer({ en });

/** The language a scorecard speaks to a locale: what is put into its sentences must be of the same one. */
export function statusLanguage(locale: string): string {
  return spokenLanguage({ en }, locale);
}
