import { type Say, sayer } from '../../../core/words';

const en = {
  title: 'Plan on a page',
  loading: 'Reading your plan…',
  paper: 'Paper',
  a4: 'A4',
  letter: 'Letter',
  orientation: 'Orientation',
  portrait: 'Portrait',
  landscape: 'Landscape',
  shows: 'On the sheet',
  statements: 'Mission, vision, values',
  scorecard: 'Scorecard',
  kpis: 'KPIs',
  keyResults: 'Key results',
  initiatives: 'Initiatives',
  print: 'Print or save as PDF',
  svg: 'Save as SVG',
  saved: 'Saved: {name}',
  fits: 'All of it fits, in {size} point type.',
  tooMuch: {
    one: 'One line does not fit, even in the smallest type. {advice}',
    other: '{count} lines do not fit, even in the smallest type. {advice}',
  },
  leaveOut: 'It fits without: {parts}.',
  leaveMore: 'Leave out more than one part.',
  left: { one: 'One more line did not fit.', other: '{count} more lines did not fit.' },
  sheet: 'The sheet: {title}',
  asText: 'The sheet as text',
  mission: 'Mission',
  vision: 'Vision',
  values: 'Values',
  okrs: 'OKRs {cycle}',
  asOf: '{dates} · as of {date}',
  noCheckIn: 'no check-in',
  nothing: 'Nothing was written yet. Write an objective, or begin a scorecard: the sheet draws itself.',
  toQuarter: 'Show the quarter',
  choose: 'Which framework?',
} as const;

/** What stands around the sheet that a plan is printed on, and on it. */
export const sayPage: Say<keyof typeof en> = sayer({ en });
