import type { Look, Place } from '../../../core/publish';
import { lookOf } from '../../../entrypoints/shared/embed/look';
import { today } from './example';

/** Every letter as wide as the next: whoever measures in a browser gives less. */
export const measure: Look['measure'] = (text, size, isBold) => text.length * size * (isBold ? 0.62 : 0.56);

export const light = lookOf('light', measure);
export const dark = lookOf('dark', measure);

export const place: Place = {
  today,
  locale: 'en-GB',
  page: 'https://host.example/okr/embed.html',
  script: 'https://host.example/okr/okr-widgets.js',
  data: 'https://host.example/okr/scorecard.json',
  look: light,
  // A browser draws; here it is enough that what was drawn comes through.
  drawPng: async ({ svg }) => new TextEncoder().encode(svg),
};
