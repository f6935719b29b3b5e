import {
  addDays,
  type CivilDate,
  type Frequency,
  lastReminder,
  periodOf,
  type Weekday,
  weekday,
} from '../scoring';
import type { Settings } from './records';

/** What the clock on the wall shows: never an instant, so that neither a journey nor a clock change moves it. */
export interface Moment {
  date: CivilDate;
  /** Since midnight, 0 to 1439. */
  minutes: number;
}

/** What is open on a day, worked out from plan and scorecard. */
export interface OpenFacts {
  /** How many key results are due for a check-in. */
  keyResults: number;
  /** The frequencies of the KPIs that lack a reading for their period. */
  kpis: readonly Frequency[];
  /** Cycles with objectives that are not closed. */
  cycles: readonly { id: string; end: CivilDate }[];
}

/** What a person is reminded of at once: one notification, whatever there is. */
export interface Reminder {
  keyResults: number;
  kpis: number;
  /** The cycles to be reviewed; absent where there is none. */
  reviews?: readonly string[];
}

type Matter = keyof Reminder;
const matters: readonly Matter[] = ['keyResults', 'kpis', 'reviews'];

/** What is kept of reminders between two looks. */
export interface ReminderMemory {
  /** The last reminder day that was looked at: it is over, whether anything was said or not. */
  settled: CivilDate;
  /** One alone where it was kept before there could be several. */
  snoozed?: Snoozed | readonly Snoozed[];
}

/** What was put off until a moment. */
interface Snoozed {
  until: Moment;
  what: readonly Matter[];
  reviews?: readonly string[];
}

export interface ReminderRules {
  isOn: boolean;
  minutes: number;
  quiet: readonly Weekday[];
  weekday: Weekday;
}

/** When reminders come: at nine, not on Saturdays and Sundays, unless settings say otherwise. */
export function reminderRules(settings: Settings): ReminderRules {
  const { reminders = true, reminderHour = 9, quietDays = [6, 7], reminderWeekday = 1 } = settings;
  const quiet = [...new Set(quietDays)] as Weekday[];
  return {
    isOn: reminders && quiet.length < 7,
    minutes: reminderHour * 60,
    quiet,
    weekday: reminderWeekday as Weekday,
  };
}

const isBefore = (one: Moment, other: Moment): boolean =>
  one.date < other.date || (one.date === other.date && one.minutes < other.minutes);

const isQuiet = (date: CivilDate, { quiet }: ReminderRules): boolean => quiet.includes(weekday(date));

/** That day, or the first one after it that is not quiet. */
const notQuiet = (date: CivilDate, rules: ReminderRules): CivilDate =>
  isQuiet(date, rules) ? notQuiet(addDays(date, 1), rules) : date;

/** The latest day whose hour has come. */
function latestDay(now: Moment, rules: ReminderRules): CivilDate {
  let date = now.minutes < rules.minutes ? addDays(now.date, -1) : now.date;
  while (isQuiet(date, rules)) date = addDays(date, -1);
  return date;
}

/**
 * What to say now, if anything, and what to keep of it. Each occasion (the weekly day, the first day of a KPI's
 * period, a cycle's last day) is met once, at the first hour that is not on a quiet day; what was missed meanwhile is
 * said at once and together. Without a memory nothing is said: reminders begin with the next day.
 */
export function reminderNow(
  open: OpenFacts,
  settings: Settings,
  memory: ReminderMemory | undefined,
  now: Moment,
): { reminder?: Reminder; memory: ReminderMemory } {
  const rules = reminderRules(settings);
  if (!rules.isOn) return { memory: { settled: now.date } };
  const day = latestDay(now, rules);
  if (!memory) return { memory: { settled: day } };
  if (isQuiet(now.date, rules)) return { memory };
  // No journey is longer than a day: what is further ahead was settled by a clock that was wrong.
  const settled = memory.settled > addDays(now.date, 1) ? day : memory.settled;
  const snoozed = snoozedIn(memory);
  const awake = snoozed.filter(({ until }) => !isBefore(now, until));
  const asleep = snoozed.filter(({ until }) => isBefore(now, until));
  const again = awake.flatMap(({ what }) => what);
  const came = (date: CivilDate) => {
    const own = notQuiet(date, rules);
    return own > settled && own <= day;
  };
  const kpis = open.kpis.filter((frequency) => came(periodOf(frequency, now.date, rules.weekday).start));
  const put = awake.flatMap(({ reviews = [] }) => reviews);
  const ended = open.cycles.filter(({ id, end }) => came(end) || put.includes(id));
  const reminder: Reminder = {
    keyResults:
      came(lastReminder(now.date, rules.weekday)) || again.includes('keyResults') ? open.keyResults : 0,
    kpis: again.includes('kpis') ? open.kpis.length : kpis.length,
    ...(ended.length > 0 && { reviews: ended.map(({ id }) => id) }),
  };
  const kept: ReminderMemory = {
    settled: day > settled ? day : settled,
    ...(asleep.length > 0 && { snoozed: asleep }),
  };
  return whatOf(reminder).length > 0 ? { reminder, memory: kept } : { memory: kept };
}

const snoozedIn = (memory: ReminderMemory | undefined): readonly Snoozed[] => [memory?.snoozed ?? []].flat();

/** What a reminder is about. */
const whatOf = (reminder: Reminder): Matter[] => matters.filter((one) => Boolean(reminder[one]));

/** When to look again: at the next hour that is not on a quiet day, or when a snooze is over. Undefined: never. */
export function nextReminder(
  settings: Settings,
  memory: ReminderMemory | undefined,
  now: Moment,
): Moment | undefined {
  const rules = reminderRules(settings);
  if (!rules.isOn) return undefined;
  const first = now.minutes < rules.minutes ? now.date : addDays(now.date, 1);
  const next = { date: notQuiet(first, rules), minutes: rules.minutes };
  return snoozedIn(memory)
    .map(({ until }) => until)
    .filter((until) => !isBefore(until, now))
    .reduce((first, until) => (isBefore(until, first) ? until : first), next);
}

/**
 * Puts a reminder off for an hour, or until the hour of the next day that is not quiet. What was put off before and has
 * not come again yet comes at its own time, but for what this one is about too: of that the last word counts.
 */
export function snooze(
  memory: ReminderMemory,
  reminder: Reminder,
  settings: Settings,
  now: Moment,
  how: 'hour' | 'day',
): ReminderMemory {
  const rules = reminderRules(settings);
  const inAnHour = (now.minutes + 60) % 1440;
  const until =
    how === 'hour'
      ? { date: inAnHour < now.minutes ? addDays(now.date, 1) : now.date, minutes: inAnHour }
      : { date: notQuiet(addDays(now.date, 1), rules), minutes: rules.minutes };
  const what = whatOf(reminder);
  const { reviews } = reminder;
  const earlier = snoozedIn(memory)
    .filter((one) => isBefore(now, one.until))
    .map((one) => ({
      ...one,
      what: one.what.filter((matter) => !what.includes(matter)),
      reviews: one.reviews?.filter((id) => !reviews?.includes(id)),
    }));
  return { ...memory, snoozed: [...earlier, { until, what, ...(reviews && { reviews }) }] };
}
