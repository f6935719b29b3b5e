import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../core/model';
import { pageAddress } from '../shared/plan/page-address';
import type { ViewProps } from '../shared/plan/view-props';
import { ViewHeader } from '../shared/quarter/view-header';
import { sayBackup } from '../shared/words/backup';
import { weekdayName } from '../shared/words/moment';
import { sayUi } from '../shared/words/ui';

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

type SettingFields = { [F in keyof Settings]?: Settings[F] | null };

/** A change is saved when it is made, and Undo takes it back like any other. */
export function SettingsView({ state, locale, actions, onBack }: ViewProps) {
  // What was chosen stands at once, until the store tells what it now holds.
  const [chosen, setChosen] = useState<SettingFields>({});
  useEffect(() => setChosen({}), [state.settings]);
  const settings = { ...state.settings, ...chosen } as Settings;
  const [isSaved, setSaved] = useState(false);
  const set = async (fields: SettingFields) => {
    setSaved(false);
    setChosen((before) => ({ ...before, ...fields }));
    const patch = { doc: 'person', kind: 'settings', id: 'settings', set: fields };
    const committed = await actions.commit('settings', [patch]);
    if (!committed) setChosen({});
    setSaved(committed !== undefined);
  };
  return (
    <div class="page">
      <ViewHeader title={sayUi(locale, 'settings')} locale={locale} onBack={onBack} />
      <main class="settings">
        <label class="stack">
          <span>{sayUi(locale, 'badgeSetting')}</span>
          <select
            value={settings.badge ?? 'due'}
            onChange={(event) => void set({ badge: event.currentTarget.value as Settings['badge'] })}
          >
            <option value="due">{sayUi(locale, 'badgeSettingDue')}</option>
            <option value="days">{sayUi(locale, 'badgeSettingDays')}</option>
            <option value="off">{sayUi(locale, 'badgeSettingOff')}</option>
          </select>
        </label>
        <label class="stack">
          <span>{sayUi(locale, 'reminderSetting')}</span>
          <select
            value={settings.reminderWeekday ?? 1}
            onChange={(event) => void set({ reminderWeekday: Number(event.currentTarget.value) })}
          >
            {[1, 2, 3, 4, 5, 6, 7].map((weekday) => (
              <option key={weekday} value={weekday}>
                {weekdayName(weekday, locale)}
              </option>
            ))}
          </select>
        </label>
        <label class="stack">
          <span>{sayUi(locale, 'numbersSetting')}</span>
          <select
            value={settings.numberLocale ?? ''}
            onChange={(event) => void set({ numberLocale: event.currentTarget.value || null })}
          >
            <option value="">{sayUi(locale, 'numbersSettingBrowser', { locale: navigator.language })}</option>
            {locales.map((one) => (
              <option key={one} value={one}>
                {`${one}: ${(1234.5).toLocaleString(one)}`}
              </option>
            ))}
          </select>
        </label>
        <label class="check">
          <input
            type="checkbox"
            checked={settings.letterKeys ?? true}
            onChange={(event) => void set({ letterKeys: event.currentTarget.checked })}
          />{' '}
          <span>
            {sayUi(locale, 'letterKeysSetting')}
            <span class="quiet"> {sayUi(locale, 'letterKeysSettingText')}</span>
          </span>
        </label>
        <p>
          <a href={pageAddress('data')}>{sayUi(locale, 'yourData')}</a>
          <span class="quiet"> {sayBackup(locale, 'moreText')}</span>
        </p>
        <p class="notice" role="status">
          {isSaved ? sayUi(locale, 'settingsSaved') : actions.notice}
        </p>
      </main>
    </div>
  );
}
