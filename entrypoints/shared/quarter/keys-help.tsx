import { useLayoutEffect, useRef } from 'preact/hooks';
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

/** All keys, in the place of the list; Esc goes back to it. */
export function KeysHelp({ locale, onClose }: { locale: string; onClose(): void }) {
  const close = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => close.current?.focus(), []);
  return (
    <main
      class="keys"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' && event.key !== '?') return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <h2>{sayUi(locale, 'keys')}</h2>
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
      <button ref={close} type="button" onClick={onClose}>
        {sayUi(locale, 'close')}
      </button>
    </main>
  );
}
