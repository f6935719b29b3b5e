import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { sayUi, type UiKey } from '../words/ui';

const keys: [keys: string[], text: UiKey][] = [
  [['J', 'K', '↓', '↑'], 'keyMove'],
  [['↵'], 'keyOpen'],
  [['A … Z'], 'keyLine'],
  [['Tab'], 'keyTab'],
  [['Esc'], 'keyEscape'],
  [['Z'], 'keyUndo'],
  [['⇧ Z'], 'keyRedo'],
  [['N'], 'keyNewObjective'],
  [['A'], 'keyNewKeyResult'],
  [['E'], 'keyEdit'],
  [['?'], 'keyHelp'],
];

/** All keys, over the list: what stands open in it stays, and has the focus again when this is closed. */
export function KeysHelp({ locale, onClose }: { locale: string; onClose(): void }) {
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
        {keys.map(([names, text]) => (
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
