import { type Say, sayer, spokenLanguage } from './sayer';

const en = {
  'word.done': 'Done',
  'word.onTrack': 'On track',
  'word.atRisk': 'At risk',
  'word.offTrack': 'Off track',
  'word.noData': 'No data',
  unscored: 'No score',
  noData: 'Not measured yet',
  done: 'The target is reached',
  confidence: '{status} by the owner’s own call',
  pace: '{progress}, an even pace would be at {expected}',
  phased: '{progress}, phased targets would be at {expected}',
  withinLimits: 'Within its limits',
  untilDue: 'Due on {due}',
  pastDue: 'Was due on {due}',
  noPace: 'No cycle, so no pace to compare with',
  keyResult: { one: 'One key result is off track', other: '{count} key results are off track' },
  objective: { one: 'One objective is off track', other: '{count} objectives are off track' },
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
