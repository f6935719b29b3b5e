import { sayUi } from '../words/ui';

/** Stands where the quarter will, so that a plan that is still being read never looks like an empty one. */
export function Skeleton({ locale }: { locale: string }) {
  return (
    <div class="popup skeleton" role="status" aria-label={sayUi(locale, 'loading')}>
      <header class="top">
        <span class="ghost" />
      </header>
      <main class="quarter">
        {[0, 1, 2, 3, 4, 5].map((row) => (
          <span key={row} class="ghost" />
        ))}
      </main>
    </div>
  );
}
