import { pageAddress } from '../plan/page-address';
import { sayBackup } from '../words/backup';
import { dayOf } from '../words/moment';
import type { AboutData } from './about-data';
import { useLoss } from './use-loss';

/** Stands where a plan was: no one who has lost it is told that it begins here. */
export function LostPlan(props: AboutData) {
  const { lost, locale, isPage } = props;
  const { newest, goOn } = useLoss(props);
  const target = isPage ? undefined : '_blank';
  return (
    <main class="first-run">
      <h2>{sayBackup(locale, 'lost', { count: lost?.count ?? 0 })}</h2>
      <p>{newestSentence(newest?.made, locale)}</p>
      <div class="ways">
        <a class="way" href={pageAddress('restore')} target={target}>
          <b>{sayBackup(locale, newest ? 'lookAtKept' : 'bringBackup')}</b>
          <span>{sayBackup(locale, newest ? 'lookAtKeptText' : 'bringBackupText')}</span>
        </a>
        <button type="button" class="way" onClick={() => void goOn()}>
          <b>{sayBackup(locale, 'goOn')}</b>
          <span>{sayBackup(locale, 'goOnText')}</span>
        </button>
      </div>
    </main>
  );
}

export const newestSentence = (made: number | undefined, locale: string): string =>
  made === undefined
    ? sayBackup(locale, 'noneKept')
    : sayBackup(locale, 'newestKept', { date: dayOf(made, locale) });
