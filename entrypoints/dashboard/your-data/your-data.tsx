import { useState } from 'preact/hooks';
import { pageAddress } from '../../shared/plan/page-address';
import type { ViewProps } from '../../shared/plan/view-props';
import { ViewHeader } from '../../shared/quarter/view-header';
import { sayYourData } from '../../shared/words/your-data';
import { Backups } from './backups';
import { Copies } from './copies';
import { DeleteEverything } from './delete-everything';
import { EraseRecord } from './erase-record';
import { Where } from './where';

interface YourDataProps extends ViewProps {
  savesAtOnce: boolean;
}

/** Where everything lives and how well, backups, and the ways to erase. */
export function YourData({ state: { store }, locale, savesAtOnce, onBack }: YourDataProps) {
  const [outcome, setOutcome] = useState('');
  return (
    <div class="page">
      <ViewHeader title={sayYourData(locale, 'title')} locale={locale} onBack={onBack} takesFocus />
      <main class="your-data">
        <Where locale={locale} />
        <Backups store={store} locale={locale} savesAtOnce={savesAtOnce} restore={pageAddress('restore')} />
        <Copies store={store} locale={locale} />
        <section>
          <h2>{sayYourData(locale, 'erase')}</h2>
          <EraseRecord store={store} locale={locale} onOutcome={setOutcome} />
          <DeleteEverything store={store} locale={locale} onOutcome={setOutcome} />
          <p role="status">{outcome}</p>
        </section>
      </main>
    </div>
  );
}
