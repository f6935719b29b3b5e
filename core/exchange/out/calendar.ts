import type { Plan } from '../../model';
import { addDays, type CivilDate, weekday } from '../../scoring';
import { calendarText, property } from './calendar-text';
import { sayOut } from './messages';
import type { OutContext, OutFormat } from './taken-out';

export const calendar: OutFormat = {
  id: 'calendar',
  label: 'calendar',
  about: 'calendarAbout',
  extension: 'ics',
  type: 'text/calendar',
  make: writeCalendar,
};

/**
 * Days to check in and to review as a calendar (RFC 5545): all-day events, a weekly one that ends with its cycle.
 * An event's id is made of its cycle, so that a file taken again replaces what was there.
 */
function writeCalendar(plans: readonly Plan[], context: OutContext): string {
  const events = plans.flatMap((plan) => [...checkInEvent(plan, context), reviewEvent(plan, context)]);
  return calendarText([
    property('BEGIN', 'VCALENDAR'),
    property('VERSION', '2.0'),
    property('PRODID', '-//Pacemark//OKRs//EN'),
    property('CALSCALE', 'GREGORIAN'),
    property('METHOD', 'PUBLISH'),
    ...events.flat(),
    property('END', 'VCALENDAR'),
  ]);
}

function checkInEvent(plan: Plan, context: OutContext): string[][] {
  const { start, end } = plan.dates;
  const { locale, titleOf, checkInDay = 1 } = context;
  const first = addDays(start, (checkInDay - weekday(start) + 7) % 7);
  const count = plan.objectives.reduce((sum, { keyResults }) => sum + keyResults.length, 0);
  if (first > end) return [];
  return [
    event(`${plan.id}-check-in`, first, context, {
      summary: sayOut(locale, 'checkIn', { cycle: titleOf(plan) }),
      about: sayOut(locale, 'checkInAbout', { count }),
      rule: `FREQ=WEEKLY;UNTIL=${digits(end)}`,
    }),
  ];
}

function reviewEvent(plan: Plan, context: OutContext): string[] {
  const { locale, titleOf } = context;
  return event(`${plan.id}-review`, plan.dates.end, context, {
    summary: sayOut(locale, 'review', { cycle: titleOf(plan) }),
    about: sayOut(locale, 'reviewAbout'),
  });
}

function event(
  id: string,
  date: CivilDate,
  { today }: OutContext,
  { summary, about, rule }: { summary: string; about: string; rule?: string },
): string[] {
  return [
    property('BEGIN', 'VEVENT'),
    property('UID', `pacemark-${id}`, 'text'),
    property('DTSTAMP', `${digits(today)}T000000Z`),
    property('DTSTART;VALUE=DATE', digits(date)),
    property('DTEND;VALUE=DATE', digits(addDays(date, 1))),
    ...(rule ? [property('RRULE', rule)] : []),
    property('SUMMARY', summary, 'text'),
    property('DESCRIPTION', about, 'text'),
    property('TRANSP', 'TRANSPARENT'),
    property('END', 'VEVENT'),
  ];
}

const digits = (date: CivilDate): string => date.replaceAll('-', '');
