import { type Say, sayer, spokenLanguage } from './sayer';

const en = {
  done: 'Done',
  onTrack: 'On track',
  atRisk: 'At risk',
  offTrack: 'Off track',
  noData: 'No data',
  'because.noData': 'No check-in yet',
  'because.done': 'The target is reached',
  'because.confidence': '{status} by the owner’s own call',
  'because.pace': '{progress}, an even pace would be at {expected}',
  'because.phased': '{progress}, phased targets would be at {expected}',
  'because.withinLimits': 'Within its limits',
  'because.untilDue': 'Due on {due}',
  'because.pastDue': 'Was due on {due}',
  'because.noPace': 'No cycle, so no pace to compare with',
  'because.keyResult': { one: 'One key result is off track', other: '{count} key results are off track' },
  'because.objective': { one: 'One objective is off track', other: '{count} objectives are off track' },
  rising: 'of {to}',
  falling: 'to {to}',
  atLeast: 'at least {to}',
  atMost: 'at most {to}',
  between: 'between {from} and {to}',
  yes: 'Yes',
  no: 'No',
  stale: 'No check-in for {count} days',
  week: 'week {week} of {of}',
};

/** What a scorecard says; the only texts a widget carries. */
export const sayStatus: Say<keyof typeof en> = /* @__PURE__ */ sayer({ en });

/** The language a scorecard speaks to a locale: what is put into its sentences must be of the same one. */
export function statusLanguage(locale: string): string {
  return spokenLanguage({ en }, locale);
}
