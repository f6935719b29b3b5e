import type { Ink, Look } from '../../../core/publish';
import type { Measure } from '../../../core/words';
import { shapes } from '../../../widgets/status';
import { laneTokens, widgetTokens } from '../../../widgets/tokens';

export type Scheme = 'light' | 'dark';

const tokens = { ...widgetTokens, ...laneTokens };

const tokenOf: Record<Ink, keyof typeof tokens> = {
  surface: 'surface',
  'surface-2': 'surface-2',
  line: 'line',
  text: 'text',
  'text-2': 'text-2',
  track: 'track',
  onTrack: 'on-track',
  atRisk: 'at-risk',
  offTrack: 'off-track',
  done: 'done',
  noData: 'no-data',
  financial: 'financial',
  customer: 'customer',
  process: 'process',
  learning: 'learning',
};

/** What pictures are drawn with: the widgets' own colours, shapes and face. */
export function lookOf(scheme: Scheme, measure: Measure): Look {
  const inks = Object.fromEntries(
    Object.entries(tokenOf).map(([ink, token]) => [ink, colourOf(tokens[token], scheme)]),
  ) as Record<Ink, string>;
  return { font: widgetTokens.font, inks, shapes, measure };
}

const colourOf = (token: string, scheme: Scheme): string =>
  token.match(/#(?:[0-9a-f]{3}){1,2}/g)?.[scheme === 'light' ? 0 : 1] ?? '#808080';
