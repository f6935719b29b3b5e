import { useState } from 'preact/hooks';
import { useStored } from '../../shared/plan/use-stored';
import type { ViewProps } from '../../shared/plan/view-props';
import { ViewHeader } from '../../shared/quarter/view-header';
import { cycleTitle } from '../../shared/words/cycle-title';
import { sayPast } from '../../shared/words/past';
import { archiveOf, type PastCycle } from './archive';
import { Comparison } from './comparison';
import { Found } from './found';
import { OneCycle } from './one-cycle';
import { Overview } from './overview';
import { cyclesOfAddress, pastAddress } from './past-address';

export const titleOf = ({ plan }: PastCycle, locale: string): string =>
  plan.title ?? cycleTitle(plan.id, locale);

/** Every cycle at a glance, one to be read, two side by side, and a search in everything ever written. */
export function PastCycles({ state, today, locale, onBack }: ViewProps) {
  const archive = useStored(state.store, today, async (opened) => archiveOf(await opened.readAll(), today));
  const [query, setQuery] = useState('');
  const ids = cyclesOfAddress(location.hash);
  const chosen = ids.flatMap((id) => archive?.cycles.find((one) => one.plan.id === id) ?? []);
  const [one, other] = chosen;
  const title = other
    ? sayPast(locale, 'compareTitle', {
        one: titleOf(one as PastCycle, locale),
        other: titleOf(other, locale),
      })
    : one
      ? titleOf(one, locale)
      : sayPast(locale, 'title');
  return (
    <div class="page" data-truth={archive !== undefined}>
      <ViewHeader
        key={ids.join()}
        title={title}
        locale={locale}
        takesFocus
        onBack={() => {
          if (ids.length > 0) location.hash = pastAddress();
          else onBack();
        }}
      />
      <main class="quarter past">
        {!archive && <p class="quiet">{sayPast(locale, 'loading')}</p>}
        {archive && archive.cycles.length === 0 && (
          <section class="objective">
            <p>{sayPast(locale, 'empty')}</p>
            <div class="doings">
              <button type="button" class="primary" onClick={onBack}>
                {sayPast(locale, 'toQuarter')}
              </button>
            </div>
          </section>
        )}
        {archive && archive.cycles.length > 0 && ids.length === 0 && (
          <>
            <label class="stack past-search">
              <span>{sayPast(locale, 'search')}</span>
              <input
                type="search"
                value={query}
                maxLength={200}
                onInput={(event) => setQuery(event.currentTarget.value)}
              />
            </label>
            {query.trim() ? (
              <Found archive={archive} query={query} locale={locale} />
            ) : (
              <Overview archive={archive} locale={locale} />
            )}
          </>
        )}
        {archive && ids.length > 0 && chosen.length < ids.length && <p>{sayPast(locale, 'unknown')}</p>}
        {one && !other && chosen.length === ids.length && (
          <OneCycle cycle={one} today={today} locale={locale} />
        )}
        {one && other && <Comparison cycles={[one, other]} today={today} locale={locale} />}
      </main>
    </div>
  );
}
