import { html } from 'lit/html.js';
import { linkPath, type MapLayout, type Point } from '../../core/snapshot/map';

const rounded = (length: number) => Math.round(length * 1000) / 1000;

/** All links as curves, those of the lit chain on top, and a head where each arrives. */
export function drawLinks({ links, width, height }: MapLayout, lit: ReadonlySet<number>) {
  const those = (areLit: boolean) => links.filter((_, link) => lit.has(link) === areLit);
  const curves = (areLit: boolean) =>
    those(areLit)
      .map((points) => linkPath(points.map(([x, y]): Point => [rounded(x), rounded(y)])))
      .join('');
  const heads = (areLit: boolean, name: string) =>
    those(areLit).map((points) => head(points, name, width, height));
  return html`<svg class="links" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" aria-hidden="true">
      <path d=${curves(false)} />
      <path class="lit" d=${curves(true)} />
    </svg>
    <svg class="links heads" aria-hidden="true">
      ${heads(false, '')}
      ${heads(true, 'lit')}
    </svg>`;
}

/** Drawn by itself: the curves are stretched to the page's width, a head is not. */
function head(points: readonly Point[], name: string, width: number, height: number) {
  const end = points.at(-1);
  const before = points.at(-2);
  if (!end || !before) return '';
  const share = (part: number, whole: number) => `${rounded((part / whole) * 100)}%`;
  const shape = before[1] > end[1] ? 'M0 0l6 11h-12z' : 'M0 0l6-11h-12z';
  return html`<svg x=${share(end[0], width)} y=${share(end[1], height)}><path class=${name} d=${shape} /></svg>`;
}
