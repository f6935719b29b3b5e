import { sayUi, type UiKey } from '../words/ui';

const keys: [keys: string[], text: UiKey][] = [
  [['J', 'K', '↓', '↑'], 'keyMove'],
  [['↵'], 'keyOpen'],
  [['Tab'], 'keyTab'],
  [['Esc'], 'keyEscape'],
  [['Z'], 'keyUndo'],
  [['⇧ Z'], 'keyRedo'],
  [['N'], 'keyNewObjective'],
  [['A'], 'keyNewKeyResult'],
  [['E'], 'keyEdit'],
  [['?'], 'keyHelp'],
];

export function KeysHelp({ locale, onClose }: { locale: string; onClose(): void }) {
  return (
    <section
      class="keys"
      aria-label={sayUi(locale, 'keys')}
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
      <button type="button" autofocus onClick={onClose}>
        {sayUi(locale, 'close')}
      </button>
    </section>
  );
}
