import { reminderRules } from '../../../core/model/reminders';
import type { Weekday } from '../../../core/scoring';
import { weekdayName } from '../../shared/words/moment';
import { sayReminders } from '../../shared/words/reminders';
import { ChoiceRow } from './choice-row';
import { Row, Said, Section, type SectionProps } from './section';
import { weekdays } from './weekdays';

const fields = ['reminders', 'reminderHour', 'quietDays'] as const;
const usualHour = 9;
const usualQuiet = '6,7';

/** Whether, at which hour and on which days a notification says what is due. */
export function ReminderSettings({ own, locale }: SectionProps) {
  const { weekStart = 1, reminders = true, reminderHour = usualHour } = own.settings;
  const { quiet } = reminderRules(own.settings);
  const shared = { own, locale };
  const setQuiet = (day: Weekday, isQuiet: boolean) => {
    const days = [...quiet.filter((one) => one !== day), ...(isQuiet ? [day] : [])].toSorted();
    const quietDays = String(days) === usualQuiet ? null : days;
    void own.set('quiet-days', 'setReminders', { quietDays });
  };
  return (
    <Section {...shared} name="reminders" text="remindersText" fields={fields}>
      <Row
        {...shared}
        row="reminders-on"
        label={sayReminders(locale, 'isOn')}
        why={sayReminders(locale, 'isOnWhy')}
      >
        <input
          id="reminders-on"
          type="checkbox"
          aria-describedby="why-reminders-on"
          checked={reminders}
          onChange={(event) =>
            void own.set('reminders-on', 'setReminders', {
              reminders: event.currentTarget.checked ? null : false,
            })
          }
        />
      </Row>
      <ChoiceRow
        {...shared}
        row="reminder-hour"
        label={sayReminders(locale, 'hour')}
        why={sayReminders(locale, 'hourWhy')}
        value={String(reminderHour)}
        options={Array.from({ length: 24 }, (_, hour) => [String(hour), hourName(hour, locale)] as const)}
        onChoose={(value) =>
          void own.set('reminder-hour', 'setReminders', {
            reminderHour: Number(value) === usualHour ? null : Number(value),
          })
        }
      />
      <fieldset class="setting quiet-days" aria-describedby="why-quiet-days">
        <legend>{sayReminders(locale, 'quiet')}</legend>
        <p class="quiet" id="why-quiet-days">
          {sayReminders(locale, 'quietWhy')}
        </p>
        <div class="setting-field">
          {weekdays(weekStart).map((day) => (
            <label key={day}>
              <input
                type="checkbox"
                checked={quiet.includes(day)}
                onChange={(event) => setQuiet(day, event.currentTarget.checked)}
              />{' '}
              {weekdayName(day, locale)}
            </label>
          ))}
        </div>
        <Said own={own} row="quiet-days" locale={locale} />
      </fieldset>
    </Section>
  );
}

const hourName = (hour: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }).format(
    Date.UTC(2024, 0, 1, hour),
  );
