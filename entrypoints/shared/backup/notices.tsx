import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { pageAddress } from '../plan/page-address';
import { type BackupKey, sayBackup } from '../words/backup';
import type { AboutData } from './about-data';
import { newestSentence } from './lost-plan';
import { remember } from './memory';
import { Reminder } from './reminder';
import { doesForget } from './temporary-place';
import { useLoss } from './use-loss';
import { useMemory } from './use-memory';
import { saveWeekly } from './weekly';

/** What there is to say of the data itself, above the footer, where it moves nothing that a person reads. */
export function Notices(props: AboutData & { isEmpty: boolean }) {
  const { state, lost, locale, isPage, isEmpty } = props;
  const known = useMemory(state.store);
  const forgets = useForgets();
  const { newest, goOn } = useLoss(props);
  const section = useRef<HTMLElement>(null);
  const target = isPage ? undefined : '_blank';
  // What is too large for the background's own way of handing it over waits for a page.
  useEffect(() => {
    state.store.then(saveWeekly).catch(() => undefined);
  }, []);
  const link = (part: 'data' | 'restore', key: BackupKey) => (
    <a class="button" href={pageAddress(part)} target={target}>
      {sayBackup(locale, key)}
    </a>
  );
  // A notice that was answered goes with its buttons: the focus stays where the others stand.
  const answered = (answer: () => Promise<unknown>) => {
    section.current?.focus();
    void answer();
  };
  const { isSpare = false, isAlone = false } = state.mended ?? {};
  return (
    <section ref={section} tabIndex={-1} class="notices" aria-label={sayBackup(locale, 'about')}>
      {forgets && <Notice text={sayBackup(locale, 'forgets')} />}
      {lost && !isEmpty && (
        <Notice
          text={`${sayBackup(locale, 'lost', { count: lost.count })} ${newestSentence(newest?.made, locale)}`}
        >
          {link('restore', newest ? 'lookAtKept' : 'bringBackup')}
          <button type="button" onClick={() => answered(goOn)}>
            {sayBackup(locale, 'goOn')}
          </button>
        </Notice>
      )}
      {isSpare && <Notice text={sayBackup(locale, 'spare')}>{link('data', 'more')}</Notice>}
      {isAlone && <Notice text={sayBackup(locale, 'alone')}>{link('data', 'more')}</Notice>}
      {known?.memory.ended && (
        <Notice text={sayBackup(locale, 'ended')}>
          {link('data', 'setAgain')}
          <button type="button" onClick={() => answered(() => remember({ ended: undefined }))}>
            {sayBackup(locale, 'understood')}
          </button>
        </Notice>
      )}
      {known && !forgets && !lost && (
        <Reminder known={known} store={state.store} locale={locale} isPage={isPage} />
      )}
    </section>
  );
}

export function Notice({ text, children }: { text: string; children?: ComponentChildren }) {
  return (
    <div class="notice-line">
      <p role="status">{text}</p>
      {children && <div class="doings">{children}</div>}
    </div>
  );
}

function useForgets(): boolean {
  const [forgets, setForgets] = useState(false);
  useEffect(() => {
    void doesForget().then(setForgets);
  }, []);
  return forgets;
}
