import { useId } from 'preact/hooks';
import type { Drawing } from '../../../core/publish';
import { svgAddress } from '../picture/draw-png';
import { sayEmbed } from '../words/embed';
import type { Scheme } from './look';

interface PictureProps {
  drawing: Drawing;
  locale: string;
  scheme: Scheme;
  onScheme(scheme: Scheme): void;
}

/** The very picture, and whether it is for a light page or for a dark one. */
export function Picture({ drawing, locale, scheme, onScheme }: PictureProps) {
  const name = useId();
  return (
    <div class="picture-of-way">
      <img
        src={svgAddress(drawing.svg)}
        alt={drawing.alternative}
        width={drawing.width}
        height={drawing.height}
      />
      <fieldset>
        <legend class="quiet">{sayEmbed(locale, 'scheme')}</legend>
        {(['light', 'dark'] as const).map((one) => (
          <label key={one} class="check">
            <input type="radio" name={name} checked={one === scheme} onChange={() => onScheme(one)} />{' '}
            {sayEmbed(locale, one)}
          </label>
        ))}
      </fieldset>
    </div>
  );
}
