import { SecondCopyButton } from '../backup/lazy-notices';
import type { Failure } from '../plan/use-plan';
import { sayUi, type UiKey } from '../words/ui';

const sentences: Record<Failure, UiKey> = {
  newer: 'storeNewer',
  unreadable: 'storeUnreadable',
  migration: 'storeMigration',
  blocked: 'storeBlocked',
  closed: 'storeClosed',
};

/** What keeps the data from being shown, and what can be done. */
export function FailureNotice({ failure, locale }: { failure: Failure; locale: string }) {
  return (
    <main class="failure">
      <h1>{sayUi(locale, 'productName')}</h1>
      <p role="alert">{sayUi(locale, sentences[failure])}</p>
      <div class="doings">
        {(failure === 'unreadable' || failure === 'migration') && <SecondCopyButton locale={locale} />}
        {failure !== 'blocked' && (
          <button type="button" onClick={() => location.reload()}>
            {sayUi(locale, 'openAgain')}
          </button>
        )}
      </div>
    </main>
  );
}
