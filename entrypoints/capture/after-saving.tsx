import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { oneAtATime } from '../shared/plan/one-at-a-time';
import type { Actions } from '../shared/plan/use-actions';
import { sayUi } from '../shared/words/ui';
import { SiteOffer } from './site-offer';

interface AfterSavingProps {
  stamp: string;
  /** The page that a number was bound to. */
  page?: string;
  isAlways: boolean;
  locale: string;
  actions: Actions;
}

/** What there is to do after a number was saved. The focus goes to what ends it, once, and again when Undo is gone. */
export function AfterSaving({ stamp, page, isAlways, locale, actions }: AfterSavingProps) {
  const [isUndone, setUndone] = useState(false);
  const [once] = useState(oneAtATime);
  const undo = async () => {
    if (await once(() => actions.undo(stamp))) setUndone(true);
  };
  const closing = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => closing.current?.focus(), [isUndone]);
  return (
    <main>
      {page && !isUndone && <SiteOffer page={page} isAlways={isAlways} locale={locale} />}
      <div class="doings">
        {!isUndone && (
          <button type="button" onClick={undo}>
            {sayUi(locale, 'undo')}
          </button>
        )}
        <button type="button" class="primary" ref={closing} onClick={() => close()}>
          {sayUi(locale, 'close')}
        </button>
      </div>
    </main>
  );
}
