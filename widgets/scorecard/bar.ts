import { html } from 'lit/html.js';
import { clampShare, type Standing } from '../../core/scoring';
import { formatShare, reasonSentence } from '../../core/words';

/** A bar with its pace tick. Progress is said as it is; the fill ends at the bar's ends. */
export function bar({ progress, expected }: Standing, locale: string) {
  const share = clampShare(progress ?? 0);
  const label =
    progress === undefined || expected === undefined
      ? formatShare(progress, locale)
      : reasonSentence({ rule: 'pace', progress, expected }, locale);
  return html`<svg class="bar" part="bar" role="img" aria-label=${label}>
    <rect class="track" width="100%" height="7" y="5" rx="3.5" />
    <rect width="${share * 100}%" height="7" y="5" rx="3.5" />
    <rect class="tick" width=${expected === undefined ? 0 : 2.5} height="13" y="2" x="${(expected ?? 0) * 100}%" rx="1" />
  </svg>`;
}
