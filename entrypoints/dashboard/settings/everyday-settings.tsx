import type { Settings } from '../../../core/model';
import { weekdayName } from '../../shared/words/moment';
import { saySettings } from '../../shared/words/settings';
import { ChoiceRow } from './choice-row';
import { Row, Section, type SectionProps } from './section';
import { weekdays } from './weekdays';

const fields = ['reminderWeekday', 'badge', 'numberLocale', 'letterKeys'] as const;

const locales = [
  'en-US',
  'en-GB',
  'de-DE',
  'de-CH',
  'fr-FR',
  'es-ES',
  'it-IT',
  'nl-NL',
  'pl-PL',
  'pt-BR',
  'sv-SE',
  'en-IN',
  'ja-JP',
];

/** What is met at every check-in: its day, the badge, how numbers are written, the keys. */
export function EverydaySettings({ own, locale }: SectionProps) {
  const {
    reminderWeekday = 1,
    badge = 'due',
    numberLocale = '',
    letterKeys = true,
    weekStart = 1,
  } = own.settings;
  const shared = { own, locale };
  return (
    <Section {...shared} name="everyday" fields={fields}>
      <ChoiceRow
        {...shared}
        row="reminder"
        label={saySettings(locale, 'reminder')}
        why={saySettings(locale, 'reminderWhy')}
        value={String(reminderWeekday)}
        options={weekdays(weekStart).map((day) => [String(day), weekdayName(day, locale)])}
        onChoose={(value) =>
          void own.set('reminder', 'setReminder', { reminderWeekday: value === '1' ? null : Number(value) })
        }
      />
      <ChoiceRow
        {...shared}
        row="badge"
        label={saySettings(locale, 'badge')}
        why={saySettings(locale, 'badgeWhy')}
        value={badge}
        options={[
          ['due', saySettings(locale, 'badgeDue')],
          ['days', saySettings(locale, 'badgeDays')],
          ['off', saySettings(locale, 'badgeOff')],
        ]}
        onChoose={(value) =>
          void own.set('badge', 'setBadge', { badge: value === 'due' ? null : (value as Settings['badge']) })
        }
      />
      <ChoiceRow
        {...shared}
        row="numbers"
        label={saySettings(locale, 'numbers')}
        why={saySettings(locale, 'numbersWhy')}
        value={numberLocale}
        options={[
          ['', saySettings(locale, 'numbersBrowser', { locale: navigator.language })],
          ...locales.map((one) => [one, `${one}: ${(1234.5).toLocaleString(one)}`] as const),
        ]}
        onChoose={(value) => void own.set('numbers', 'setNumbers', { numberLocale: value || null })}
      />
      <Row
        {...shared}
        row="letter-keys"
        label={saySettings(locale, 'letterKeys')}
        why={saySettings(locale, 'letterKeysWhy')}
      >
        <input
          id="letter-keys"
          type="checkbox"
          aria-describedby="why-letter-keys"
          checked={letterKeys}
          onChange={(event) =>
            void own.set('letter-keys', 'setLetterKeys', {
              letterKeys: event.currentTarget.checked ? null : false,
            })
          }
        />
      </Row>
    </Section>
  );
}
