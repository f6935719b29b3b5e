import { type Destination, destinations, sayPublish } from '../../../core/publish';
import { sayEmbed } from '../words/embed';

interface DestinationsProps {
  chosen: Destination;
  locale: string;
  onChoose(destination: Destination): void;
}

/** The places by name, and what the chosen one allows. */
export function Destinations({ chosen, locale, onChoose }: DestinationsProps) {
  return (
    <fieldset class="destinations">
      <legend>{sayEmbed(locale, 'where')}</legend>
      <div class="names-of-destinations">
        {destinations.map((one) => (
          <label key={one.id} class="check">
            <input
              type="radio"
              name="destination"
              value={one.id}
              checked={one === chosen}
              onChange={() => onChoose(one)}
            />{' '}
            {sayPublish(locale, one.name)}
          </label>
        ))}
      </div>
      <p class="quiet" role="status">
        {sayPublish(locale, chosen.allows)}
      </p>
    </fieldset>
  );
}
