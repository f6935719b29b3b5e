import { sayUi } from '../words/ui';

/** The head of a view beside the list, with the way back to it. */
export function ViewHeader({ title, locale, onBack }: { title: string; locale: string; onBack(): void }) {
  return (
    <header class="top view">
      <button
        type="button"
        class="icon"
        aria-label={sayUi(locale, 'back')}
        title={sayUi(locale, 'back')}
        onClick={onBack}
      >
        ←
      </button>
      <h1>{title}</h1>
    </header>
  );
}
