import { useLayoutEffect, useRef } from 'preact/hooks';
import { formatValue } from '../../core/words';
import { sayCapture } from '../shared/words/capture';
import type { NumberChoice } from './use-number';

/** Of what it is the value: the likely one first and chosen. */
export function MeasureChoice({ choice, locale }: { choice: NumberChoice; locale: string }) {
  const { measures, measure, value, isOtherUnit } = choice;
  const chosen = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => chosen.current?.focus(), []);
  return (
    <fieldset class="measures">
      <legend>{sayCapture(locale, 'valueOf')}</legend>
      <ul>
        {measures.map((one) => {
          const before = one.last ? formatValue(one.last.value, one.unit, locale) : '–';
          const isChosen = one.id === measure.id;
          return (
            <li key={one.id}>
              <label class={isChosen ? 'measure chosen' : 'measure'}>
                <input
                  type="radio"
                  name="measure"
                  ref={isChosen ? chosen : undefined}
                  checked={isChosen}
                  onChange={() => choice.chooseMeasure(one.id)}
                />
                <bdi>{one.title}</bdi>
                <span class="quiet">
                  {isChosen && value !== undefined && !isOtherUnit
                    ? `${before} → ${formatValue(value, one.unit, locale)}`
                    : before}
                </span>
              </label>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
