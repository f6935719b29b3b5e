import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { sayUi, type UiKey } from '../words/ui';
import { isMac, redoKeys, undoKeys } from './key-names';

type Row = [keys: string[], text: UiKey];

/** What the keys do here; letters can be switched off, and only a page's list has an order to change. */
const keysHere = (letters: boolean, isPage: boolean): Row[] => {
  const letter = (...names: string[]) => (letters ? names : []);
  const alt = isMac ? '⌥' : 'Alt';
  const all: Row[] = [
    [[...letter('J', 'K'), '↓', '↑'], 'keyMove'],
    [isPage ? [`${alt} ↓`, `${alt} ↑`] : [], 'keyReorder'],
    [['↵'], 'keyOpen'],
    [['A … Z'], 'keyLine'],
    [['Tab'], 'keyTab'],
    [['Esc'], 'keyEscape'],
    [[...letter('Z'), undoKeys], 'keyUndo'],
    [[...letter('⇧ Z'), redoKeys], 'keyRedo'],
    [letter('N'), 'keyNewObjective'],
    [letter('A'), 'keyNewKeyResult'],
    [letter('E'), 'keyEdit'],
    [letter('?'), 'keyHelp'],
  ];
  return all.filter(([keys]) => keys.length > 0);
};

interface KeysHelpProps {
  letters: boolean;
  isPage: boolean;
  locale: string;
  onClose(): void;
}

/** All keys, over the list: what stands open in it stays, and has the focus again when this is closed. */
export function KeysHelp({ letters, isPage, locale, onClose }: KeysHelpProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      class="keys"
      aria-labelledby={id}
      // Whoever clicks into it stays in it.
      tabIndex={-1}
      onClose={onClose}
      onKeyDown={(event) => {
        // The list below does not answer.
        event.stopPropagation();
        if (event.key !== 'Escape' && event.key !== '?') return;
        event.preventDefault();
        event.currentTarget.close();
      }}
    >
      <h2 id={id}>{sayUi(locale, 'keys')}</h2>
      <dl>
        {keysHere(letters, isPage).map(([names, text]) => (
          <div key={text}>
            <dt>
              {names.map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dt>
            <dd>{sayUi(locale, text)}</dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={() => dialog.current?.close()}>
        {sayUi(locale, 'close')}
      </button>
    </dialog>
  );
}
