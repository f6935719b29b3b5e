import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { QuickEntry } from '../../../core/exchange/quick-entry';
import type { Plan } from '../../../core/model/plan';
import { oneAtATime } from '../../shared/plan/one-at-a-time';
import type { ViewProps } from '../../shared/plan/view-props';
import { saveEntry } from '../../shared/quick-entry/save-entry';
import { sayPalette } from '../../shared/words/palette';
import { sayUi } from '../../shared/words/ui';
import { inList } from '../frame/list-commands';
import { cycleAddress } from '../frame/route';
import type { Entry } from './entry';
import { Options } from './options';
import { useEntries } from './use-entries';

interface PaletteProps extends Omit<ViewProps, 'onBack'> {
  views: readonly string[];
  shownId: string;
  /** What is typed when it opens. */
  typed?: string;
  onClose(): void;
}

/** A field over everything: type, choose by the arrows, Enter. Escape goes back to where one was. */
export function Palette(props: PaletteProps) {
  const { plan, state, today, locale, actions, views, shownId, typed = '', onClose } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState(typed);
  const [saved, setSaved] = useState<{ stamp: string | undefined }>();
  const [at, setAt] = useState(0);
  const [once] = useState(oneAtATime);
  const id = useId();
  const groups = useEntries(query, {
    current: plan,
    shownId,
    state,
    views,
    settings: state.settings,
    today,
    locale,
    actions,
  });
  const entries = groups.flatMap((one) => one.entries);
  const chosen = entries[Math.min(at, entries.length - 1)];
  useLayoutEffect(() => {
    actions.say('');
    dialog.current?.showModal();
    field.current?.focus();
  }, []);
  const type = (text: string) => {
    setQuery(text);
    setAt(0);
    setSaved(undefined);
    actions.say('');
  };
  const save = async (entry: QuickEntry) => {
    const outcome = await saveEntry(await state.store, plan, entry, today, locale);
    if ('problem' in outcome) return actions.say(outcome.problem);
    // What was typed while it was saved is the next thing.
    if (field.current?.value === query) type('');
    setSaved(outcome);
    actions.say(outcome.text);
  };
  const run = ({ doing }: Entry) => {
    if ('write' in doing) return void once(() => save(doing.write));
    if ('fill' in doing) {
      type(doing.fill);
      return field.current?.focus();
    }
    if ('stay' in doing) return doing.stay();
    // It gives the focus back first, so that what is done may put it elsewhere.
    dialog.current?.close();
    if ('go' in doing) location.hash = doing.go;
    else inList(addressOf(plan, shownId), doing.inList);
  };
  const undo = () => {
    setSaved(undefined);
    field.current?.focus();
    return actions.undo(saved?.stamp);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click beside it closes it as Escape does
    <dialog
      ref={dialog}
      class="palette"
      aria-label={sayPalette(locale, 'title')}
      onClose={() => {
        // It was read here: beside the Undo of a view it would be of something else.
        if (saved) actions.say('');
        onClose();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) event.currentTarget.close();
      }}
    >
      <div class="palette-box">
        <input
          ref={field}
          role="combobox"
          aria-label={sayPalette(locale, 'field')}
          aria-expanded={entries.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={chosen && `${id}-${chosen.id}`}
          autocomplete="off"
          spellcheck={false}
          maxLength={200}
          placeholder={sayPalette(locale, 'placeholder')}
          value={query}
          onInput={(event) => type(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.isComposing) return;
            const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
            if (step !== 0 && entries.length > 0) {
              event.preventDefault();
              setAt((Math.min(at, entries.length - 1) + step + entries.length) % entries.length);
            } else if (event.key === 'Enter' && chosen) {
              event.preventDefault();
              run(chosen);
            }
          }}
        />
        <Options id={id} groups={groups} chosen={chosen} query={query} locale={locale} onRun={run} />
        {entries.length === 0 && <p class="palette-nothing">{sayPalette(locale, 'nothing')}</p>}
        <footer>
          <p role="status">
            {actions.notice || (
              <span class="aloud">{query && sayPalette(locale, 'found', { count: entries.length })}</span>
            )}
            {saved && (
              <button type="button" class="link" onClick={() => void undo()}>
                {sayUi(locale, 'undo')}
              </button>
            )}
          </p>
          <p class="hints" aria-hidden="true">
            <kbd>↑</kbd> <kbd>↓</kbd> {sayPalette(locale, 'choose')} · <kbd>↵</kbd>{' '}
            {sayPalette(locale, 'run')} · <kbd>Esc</kbd> {sayPalette(locale, 'leave')}
          </p>
        </footer>
      </div>
    </dialog>
  );
}

const addressOf = (current: Plan, shownId: string): string =>
  shownId === current.id ? '#/' : cycleAddress(shownId);
