import { html, svg } from 'lit/html.js';
import { linkPath, type MapLayout, type Point } from '../../core/snapshot/map';

const rounded = (length: number) => Math.round(length * 1000) / 1000;

/** All links as curves, those of the lit chain on top, and a head where each arrives. */
export function drawLinks({ links, width, height }: MapLayout, lit: ReadonlySet<number>) {
  const order = links.map((points, link) => ({ points, name: lit.has(link) ? 'lit' : '' }));
  order.sort((one, other) => one.name.length - other.name.length);
  return html`<svg class="links" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" aria-hidden="true">
      ${order.map(({ points, name }) => svg`<path class=${name} d=${linkPath(points.map(([x, y]): Point => [rounded(x), rounded(y)]))} />`)}
    </svg>
    <svg class="links heads" aria-hidden="true">
      ${order.map(({ points, name }) => head(points, name, width, height))}
    </svg>`;
}

/** Drawn by itself: the curves are stretched to the page's width, a head is not. */
function head(points: readonly Point[], name: string, width: number, height: number) {
  const end = points.at(-1);
  const before = points.at(-2);
  if (!end || !before) return '';
  const share = (part: number, whole: number) => `${rounded((part / whole) * 100)}%`;
  const shape = before[1] > end[1] ? 'M0 0l6 11h-12z' : 'M0 0l6-11h-12z';
  return svg`<svg x=${share(end[0], width)} y=${share(end[1], height)}><path class=${name} d=${shape} /></svg>`;
}
