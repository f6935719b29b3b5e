import { type Say, sayer } from '../../../core/words';

const en = {
  checkInTitle: 'Time for your check-in',
  reviewTitle: { one: '{cycle} is to be reviewed', other: '{cycle} are to be reviewed' },
  keyResults: { one: 'One key result is due.', other: '{count} key results are due.' },
  kpis: { one: 'One KPI has no reading yet.', other: '{count} KPIs have no reading yet.' },
  review: {
    one: 'Score it, and write down what you learned.',
    other: 'Score each, and write down what you learned.',
  },
  inAnHour: 'In an hour',
  tomorrow: 'Tomorrow',

  isOn: 'Remind me',
  isOnWhy:
    'On the day on which key results are due, once in each period of a KPI, and on a cycle’s last day.',
  hour: 'At',
  hourWhy: 'By the clock where you are.',
  quiet: 'Never on',
  quietWhy: 'What falls on a quiet day comes on the next that is not.',
} as const;

export type ReminderKey = keyof typeof en;

/** What reminders and their settings say. */
export const sayReminders: Say<ReminderKey> = sayer({ en });
