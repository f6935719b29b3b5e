import { useState } from 'preact/hooks';
import type { Theme } from '../../../core/model/records';
import { AutoFocused } from '../../shared/edit/auto-focused';
import { sayMapPage } from '../../shared/words/strategy-map';
import type { MapEdits } from './use-map-edits';

interface ThemeEditorProps {
  themes: readonly Theme[];
  edits: MapEdits;
  locale: string;
  onClose(): void;
}

/** The themes of the map: named, put in order, removed, and one more. */
export function ThemeEditor({ themes, edits, locale, onClose }: ThemeEditorProps) {
  const [text, setText] = useState('');
  const add = async () => {
    const title = text.trim();
    if (title !== '' && (await edits.addTheme(title)) !== undefined) setText('');
  };
  return (
    <section
      class="objective map-themes"
      aria-labelledby="map-themes"
      onKeyDown={(event) => {
        if (event.isComposing || event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <h2 id="map-themes">{sayMapPage(locale, 'themes')}</h2>
      <p class="quiet">{sayMapPage(locale, 'themesIntro')}</p>
      <ul>
        {themes.map((one, at) => (
          <Row
            key={one.id}
            theme={one}
            isFirst={at === 0}
            isLast={at === themes.length - 1}
            edits={edits}
            locale={locale}
          />
        ))}
      </ul>
      <form
        class="map-new-theme"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <AutoFocused>
          <input
            value={text}
            maxLength={100}
            aria-label={sayMapPage(locale, 'newTheme')}
            placeholder={sayMapPage(locale, 'newThemePlaceholder')}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </AutoFocused>
        <button type="submit">{sayMapPage(locale, 'addTheme')}</button>
        <span class="spring" />
        <button type="button" onClick={onClose}>
          {sayMapPage(locale, 'closeThemes')}
        </button>
      </form>
    </section>
  );
}

interface RowProps {
  theme: Theme;
  isFirst: boolean;
  isLast: boolean;
  edits: MapEdits;
  locale: string;
}

function Row({ theme: { id, title }, isFirst, isLast, edits, locale }: RowProps) {
  const keep = (input: HTMLInputElement) => {
    const named = input.value.trim();
    if (named === '') input.value = title;
    else if (named !== title) void edits.nameTheme(id, named);
  };
  const button = (
    name: 'themeEarlier' | 'themeLater' | 'removeTheme',
    sign: string,
    isOff: boolean,
    act: () => void,
  ) => (
    <button
      type="button"
      class="icon"
      aria-disabled={isOff || undefined}
      aria-label={sayMapPage(locale, name, { title })}
      title={sayMapPage(locale, name, { title })}
      onClick={act}
    >
      <span class={name === 'removeTheme' ? undefined : 'map-arrow'}>{sign}</span>
    </button>
  );
  return (
    <li>
      <input
        key={title}
        defaultValue={title}
        maxLength={100}
        aria-label={sayMapPage(locale, 'nameOfTheme', { title })}
        onChange={(event) => keep(event.currentTarget)}
      />
      {button('themeEarlier', '←', isFirst, () => void edits.moveTheme(id, -1))}
      {button('themeLater', '→', isLast, () => void edits.moveTheme(id, 1))}
      {button('removeTheme', '✕', false, () => void edits.removeTheme(id))}
    </li>
  );
}
