import { defaultRules, type Rules, ratioRules, type Weekday } from '../scoring';
import type { Settings } from './records';

/** By what a person's own results are judged: the status rules, and the days that weeks and reminders go by. */
export interface OwnRules extends Rules {
  reminderWeekday: Weekday;
  /** Absent: weeks begin with their cycle. */
  weekStart?: Weekday;
}

/** The rules of each way to tell a status, where their owner has set no numbers. */
export const rulesBy: Record<Rules['by'], Rules> = { gap: defaultRules, ratio: ratioRules };

/** Whether on track comes before at risk: the smaller gap, the larger ratio. */
export const areInOrder = ({ by, onTrack, atRisk }: Omit<Rules, 'staleDays'>): boolean =>
  by === 'gap' ? onTrack <= atRisk : onTrack >= atRisk;

const known = new Map<string, OwnRules>();

/**
 * The rules that settings come to; the same object for the same rules. Limits out of order, as two devices may leave
 * them, are the defaults.
 */
export function ownRules(settings: Settings): OwnRules {
  const { statusBy = 'gap', onTrackLimit, atRiskLimit, staleDays, reminderWeekday = 1, weekStart } = settings;
  const key = [statusBy, onTrackLimit, atRiskLimit, staleDays, reminderWeekday, weekStart].join();
  const before = known.get(key);
  if (before) return before;
  const defaults = rulesBy[statusBy];
  const limits = {
    by: statusBy,
    onTrack: onTrackLimit ?? defaults.onTrack,
    atRisk: atRiskLimit ?? defaults.atRisk,
  };
  const rules: OwnRules = {
    ...(areInOrder(limits) ? limits : defaults),
    staleDays: staleDays ?? defaults.staleDays,
    reminderWeekday: reminderWeekday as Weekday,
    weekStart: weekStart as Weekday | undefined,
  };
  known.set(key, rules);
  return rules;
}

/** Whether a status may be another than by the defaults, as a published snapshot is drawn. */
export function hasOwnLimits(settings: Settings): boolean {
  const rules = ownRules(settings);
  return (['by', 'onTrack', 'atRisk', 'staleDays'] as const).some(
    (name) => rules[name] !== defaultRules[name],
  );
}
