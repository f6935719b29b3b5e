import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Settings } from '../../../core/model';
import { type SettingsKey, saySettings } from '../../shared/words/settings';
import type { OwnSettings } from './use-settings';

export interface SectionProps {
  own: OwnSettings;
  locale: string;
}

interface SettingsSectionProps extends SectionProps {
  name: SettingsKey;
  text?: SettingsKey;
  /** Those that stand in it, to be taken back to the defaults together. */
  fields: readonly (keyof Settings)[];
  children: ComponentChildren;
}

/** Settings of one matter, with the way back to its defaults where any of them is another. */
export function Section({ own, locale, name, text, fields, children }: SettingsSectionProps) {
  const section = useRef<HTMLElement>(null);
  const isDefault = fields.every((field) => own.settings[field] === undefined);
  const toDefaults = () => {
    focusField(section.current);
    void own.set(name, 'setDefaults', Object.fromEntries(fields.map((field) => [field, null])));
  };
  return (
    <section ref={section} aria-labelledby={`settings-${name}`}>
      <header>
        <h2 id={`settings-${name}`}>{saySettings(locale, name)}</h2>
        <Said own={own} row={name} locale={locale} />
        {!isDefault && (
          <button type="button" class="link" onClick={toDefaults}>
            {saySettings(locale, 'toDefaults')}
          </button>
        )}
      </header>
      {text && <p class="quiet">{saySettings(locale, text)}</p>}
      {children}
    </section>
  );
}

/** Puts the focus on the first field within. */
const focusField = (within: Element | null): void =>
  within?.querySelector<HTMLElement>('input, select')?.focus();

/** What became of a choice, where it was made; with Undo beside it. */
export function Said({ own, row, locale }: SectionProps & { row: string }) {
  const said = own.saidIn(row);
  return (
    <div class="said">
      <p
        id={`said-${row}`}
        class={said?.isProblem ? 'problem' : undefined}
        role={said?.isProblem ? 'alert' : 'status'}
      >
        {said?.text}
      </p>
      {said?.mayUndo && (
        <button
          type="button"
          class="link"
          onClick={({ currentTarget }) => {
            // The button goes with what it takes back.
            focusField(currentTarget.closest('.setting, section'));
            own.undo(row);
          }}
        >
          {saySettings(locale, 'undo')}
        </button>
      )}
    </div>
  );
}

interface RowProps extends SectionProps {
  row: string;
  label: string;
  why: string;
  /** A field, by the id of its row. */
  children: ComponentChildren;
}

/** One setting: what it is, why, its field, and what became of the last choice. */
export function Row({ own, locale, row, label, why, children }: RowProps) {
  return (
    <div class="setting">
      <label for={row}>{label}</label>
      <p class="quiet" id={`why-${row}`}>
        {why}
      </p>
      <div class="setting-field">{children}</div>
      <Said own={own} row={row} locale={locale} />
    </div>
  );
}
