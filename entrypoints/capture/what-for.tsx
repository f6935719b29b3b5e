import { useState } from 'preact/hooks';
import type { Settings } from '../../core/model/records';
import { formatValue } from '../../core/words';
import { newId } from '../shared/plan/new-id';
import { oneAtATime } from '../shared/plan/one-at-a-time';
import type { Actions } from '../shared/plan/use-actions';
import { sayCapture } from '../shared/words/capture';
import { sayUi } from '../shared/words/ui';
import { addressOf, isAddress } from './address';
import { AfterSaving } from './after-saving';
import { bindingPatch, withoutBinding } from './bindings';
import { FoundAgain } from './found-again';
import { HowRead } from './how-read';
import type { Measure } from './measure';
import { MeasureChoice } from './measure-choice';
import { saveValues } from './save-value';
import type { Taken } from './taken';
import { useNumber } from './use-number';

interface WhatForProps {
  taken: Taken;
  measures: readonly Measure[];
  settings: Settings;
  today: string;
  locale: string;
  actions: Actions;
}

/** What is read, of what it is the value, and how it is found again: one Enter takes what is likely. */
export function WhatFor({ taken, measures, settings, today, locale, actions }: WhatForProps) {
  const choice = useNumber(taken, measures, locale);
  const [remembers, remember] = useState(taken.places.length > 0);
  const [address, typeAddress] = useState(() => (taken.places.length > 0 ? addressOf(taken.url) : ''));
  const [always, setAlways] = useState(false);
  const [saved, setSaved] = useState<{ text: string; stamp: string }>();
  const [bound, setBound] = useState(false);
  const [once] = useState(oneAtATime);
  const { measure, value, number, reading, isOtherUnit } = choice;
  const isBadAddress = remembers && !isAddress(address);
  const canSave = value !== undefined && number !== undefined && !isOtherUnit && !isBadAddress;

  const save = async () => {
    if (!canSave) return;
    const { title, url, text, places, language } = taken;
    const binding = { measures: measure.id, cycle: measure.cycle, address, places, language, reading };
    const from = { title, url, keepsReceipt: settings.receipts ?? true, time: Date.now(), today };
    const binds = remembers && reading !== undefined;
    const committed = await actions.perform(async (store) => {
      const { person } = await store.readCurrent(today);
      const patches = binds
        ? [
            ...withoutBinding(person, measures, measure.id, address),
            bindingPatch(newId(), { ...binding, reading, ...(always && { always }) }),
          ]
        : [];
      return saveValues(store, [{ measure, value, text }], from, patches);
    });
    if (!committed) return;
    const shown = formatValue(value, measure.unit, locale);
    setBound(binds);
    const said = sayCapture(locale, binds ? 'savedBound' : 'saved', { title: measure.title, value: shown });
    setSaved({ text: said, stamp: committed.stamp });
  };

  // What is read aloud is there before it has a text, and stays where the form gives way.
  return (
    <>
      <p class="outcome" role="status">
        {saved && (actions.notice || saved.text)}
      </p>
      {saved ? (
        <AfterSaving
          stamp={saved.stamp}
          page={bound ? taken.url : undefined}
          isAlways={always}
          locale={locale}
          actions={actions}
        />
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void once(save);
          }}
          onKeyDown={(event) => {
            if (!event.isComposing && event.key === 'Escape') close();
          }}
        >
          <main>
            <HowRead choice={choice} taken={taken} locale={locale} />
            <MeasureChoice choice={choice} locale={locale} />
            {taken.places.length > 0 && (
              <FoundAgain
                taken={taken}
                choice={choice}
                locale={locale}
                remembers={remembers}
                onRemember={remember}
                address={address}
                onAddress={typeAddress}
                always={always}
                onAlways={setAlways}
              />
            )}
          </main>
          <footer class="bottom">
            <p class="problem" role="status">
              {actions.notice}
            </p>
            <button type="button" onClick={() => close()}>
              {sayUi(locale, 'cancel')}
            </button>
            <button type="submit" class="primary" disabled={!canSave}>
              {sayUi(locale, 'checkIn')} <span aria-hidden="true">↵</span>
            </button>
          </footer>
        </form>
      )}
    </>
  );
}
