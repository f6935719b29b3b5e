import { html } from 'lit/html.js';
import type { ScoredMap } from '../../core/snapshot';
import type { MapLayout } from '../../core/snapshot/map';

/** A column through the lanes for each theme, under its name. */
export function drawThemes({ themes = [] }: ScoredMap, { columns, width }: MapLayout, lang: string) {
  const share = (part: number) => `${(part / width) * 100}%`;
  return themes.map(({ title }, at) => {
    const begin = columns[at - 1] ?? 0;
    const end = columns[at] ?? begin;
    return html`<div class="theme" part="theme" data-theme=${at} .style=${`inset-inline-start:${share(begin)};width:${share(end - begin)}`}>
      <b><bdi lang=${lang}>${title}</bdi></b>
    </div>`;
  });
}
