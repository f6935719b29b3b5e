import type { Failure } from '../plan/use-plan';
import { sayUi, type UiKey } from '../words/ui';

const sentences: Record<Failure, UiKey> = {
  newer: 'storeNewer',
  unreadable: 'storeUnreadable',
  migration: 'storeMigration',
  blocked: 'storeBlocked',
  closed: 'storeClosed',
};

export function FailureNotice({ failure, locale }: { failure: Failure; locale: string }) {
  return (
    <main class="failure">
      <h1>{sayUi(locale, 'productName')}</h1>
      <p role="alert">{sayUi(locale, sentences[failure])}</p>
    </main>
  );
}
