import { useState } from 'preact/hooks';
import { formatValue } from '../../core/words';
import { type CaptureKey, sayCapture } from '../shared/words/capture';
import { isAddress } from './address';
import { askAgain } from './ask-again';
import { readPage } from './read-page';
import type { Taken } from './taken';
import type { NumberChoice } from './use-number';

interface FoundAgainProps {
  taken: Taken;
  choice: NumberChoice;
  locale: string;
  remembers: boolean;
  onRemember(remembers: boolean): void;
  address: string;
  onAddress(address: string): void;
  always: boolean;
  onAlways(always: boolean): void;
}

const wayKeys: Record<Taken['places'][number]['by'], CaptureKey> = {
  name: 'byName',
  table: 'byTable',
  label: 'byLabel',
  aria: 'byAria',
  path: 'byPath',
};

/** Where the page is, how the number is found there, and what it reads when it is tried. */
export function FoundAgain(props: FoundAgainProps) {
  const { taken, choice, locale, remembers, onRemember, address, onAddress, always, onAlways } = props;
  const [tried, setTried] = useState('');
  const { reading, measure } = choice;
  const isUnsure = taken.places.every(({ by }) => by === 'path');
  const tryAgain = async () => {
    const [read] = await readPage(taken.tabId, taken.url, [taken.places]);
    if (!read || !reading) return setTried(sayCapture(locale, 'pageGone'));
    const asked = askAgain({ places: taken.places, reading, language: taken.language }, read, measure.unit);
    setTried(
      asked.sure
        ? sayCapture(locale, 'readsNow', { value: formatValue(asked.value, measure.unit, locale) })
        : sayCapture(locale, `doubt.${asked.why}`),
    );
  };
  return (
    <section aria-labelledby="found-again">
      <label class="check" id="found-again">
        <input
          type="checkbox"
          checked={remembers}
          onChange={(event) => onRemember(event.currentTarget.checked)}
        />{' '}
        {sayCapture(locale, 'remember')}
      </label>
      {remembers && (
        <>
          <label class="stack">
            <span>{sayCapture(locale, 'address')}</span>
            <input
              value={address}
              aria-invalid={!isAddress(address)}
              aria-describedby="about-address"
              onInput={(event) => onAddress(event.currentTarget.value.trim())}
            />
          </label>
          <p class={isAddress(address) ? 'quiet' : 'problem'} id="about-address">
            {sayCapture(locale, isAddress(address) ? 'aboutAddress' : 'badAddress')}
          </p>
          <p class="quiet">
            {sayCapture(locale, 'foundBy')}{' '}
            {taken.places.map(({ by }) => sayCapture(locale, wayKeys[by])).join(', ')}.
            {isUnsure && ` ${sayCapture(locale, 'onlyPath')}`}
          </p>
          <div class="doings">
            <button type="button" onClick={() => void tryAgain()}>
              {sayCapture(locale, 'tryAgain')}
            </button>
            <p role="status">{tried}</p>
          </div>
          <label class="check">
            <input
              type="checkbox"
              checked={always}
              disabled={isUnsure}
              onChange={(event) => onAlways(event.currentTarget.checked)}
            />{' '}
            {sayCapture(locale, 'always')}
          </label>
        </>
      )}
    </section>
  );
}
