import { formatNumber, formatValue } from '../../core/words';
import { sayCapture } from '../shared/words/capture';
import type { Taken } from './taken';
import type { NumberChoice } from './use-number';

const locales = ['en-US', 'de-DE', 'de-CH', 'fr-FR', 'es-ES', 'pl-PL', 'pt-BR', 'sv-SE', 'en-IN', 'ja-JP'];

interface HowReadProps {
  choice: NumberChoice;
  taken: Taken;
  locale: string;
}

/** What stands on the page and what is read of it; how, for who wants to change it. */
export function HowRead({ choice, taken, locale }: HowReadProps) {
  const { number, numbers, at, value, measure, reader, factor, isOtherUnit, takesAlone } = choice;
  const readers = [...new Set([reader, locale, ...locales])];
  return (
    <section aria-labelledby="read-as">
      <h2 id="read-as">{sayCapture(locale, 'readAs')}</h2>
      <p class="read">
        <b data-read-value>
          {value === undefined
            ? '–'
            : formatValue(value, takesAlone || !isOtherUnit ? measure.unit : number?.unit, locale)}
        </b>{' '}
        <span class="quiet">
          {sayCapture(locale, 'fromText')} <bdi>“{taken.text}”</bdi>, <bdi>{taken.title || taken.url}</bdi>
        </span>
      </p>
      {numbers.length === 0 && <p class="problem">{sayCapture(locale, 'noNumber')}</p>}
      <p class="ask" role="status">
        {number?.ambiguous &&
          sayCapture(locale, 'twoWays', { text: number.text, value: formatNumber(number.value, locale) })}
      </p>
      {isOtherUnit && (
        <p class="problem">
          {sayCapture(locale, 'otherUnit', { text: number?.text ?? '', title: measure.title })}
        </p>
      )}
      {(isOtherUnit || takesAlone) && (
        <label class="check">
          <input
            type="checkbox"
            checked={takesAlone}
            onChange={(event) => choice.takeAlone(event.currentTarget.checked)}
          />{' '}
          {sayCapture(locale, 'takeAlone')}
        </label>
      )}
      {numbers.length > 1 && (
        <fieldset class="which">
          <legend>{sayCapture(locale, 'whichNumber')}</legend>
          {numbers.map((one, place) => (
            <label key={one.text + String(place)} class="check">
              <input
                type="radio"
                name="which"
                checked={place === at}
                onChange={() => choice.chooseNumber(place)}
              />{' '}
              <bdi>{one.text}</bdi>
            </label>
          ))}
        </fieldset>
      )}
      <details open={number?.ambiguous}>
        <summary>{sayCapture(locale, 'how')}</summary>
        <div class="fields two">
          <label class="stack">
            <span>{sayCapture(locale, 'writtenAs')}</span>
            <select value={reader} onChange={(event) => choice.chooseReader(event.currentTarget.value)}>
              {readers.map((one) => (
                <option key={one} value={one}>
                  {one}: {(1234.5).toLocaleString(one)}
                </option>
              ))}
            </select>
          </label>
          <label class="stack">
            <span>{sayCapture(locale, 'factor')}</span>
            <input value={factor} onInput={(event) => choice.typeFactor(event.currentTarget.value)} />
          </label>
        </div>
      </details>
    </section>
  );
}
