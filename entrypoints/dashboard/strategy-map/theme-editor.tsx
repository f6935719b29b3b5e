import { useState } from 'preact/hooks';
import type { Theme } from '../../../core/model/records';
import { AutoFocused } from '../../shared/edit/auto-focused';
import { oneAtATime } from '../../shared/plan/one-at-a-time';
import { sayMapPage } from '../../shared/words/strategy-map';
import { focusSoon, neighbourOf } from '../frame/focus-soon';
import { useFieldText } from './use-field-text';
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
  const [once] = useState(oneAtATime);
  const add = async () => {
    const title = text.trim();
    if (title !== '' && (await once(() => edits.addTheme(title))) !== undefined)
      setText((now) => (now.trim() === title ? '' : now));
  };
  const remove = async (id: string) => {
    const next = neighbourOf(
      themes.map((one) => one.id),
      id,
    );
    if (await edits.removeTheme(id))
      focusSoon(next ? `[data-theme-row="${CSS.escape(next)}"] button:last-of-type` : '.map-new-theme input');
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
            onRemove={() => void remove(one.id)}
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
  onRemove(): void;
}

function Row({ theme: { id, title }, isFirst, isLast, edits, locale, onRemove }: RowProps) {
  const [text, setText] = useFieldText(title);
  const keep = () => {
    const named = text.trim();
    if (named === '') setText(title);
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
    <li data-theme-row={id}>
      <input
        value={text}
        maxLength={100}
        aria-label={sayMapPage(locale, 'nameOfTheme', { title })}
        onInput={(event) => setText(event.currentTarget.value)}
        onChange={keep}
      />
      {button('themeEarlier', '←', isFirst, () => void edits.moveTheme(id, -1))}
      {button('themeLater', '→', isLast, () => void edits.moveTheme(id, 1))}
      {button('removeTheme', '✕', false, onRemove)}
    </li>
  );
}
