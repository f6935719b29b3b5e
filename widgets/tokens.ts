/**
 * Design tokens, the one source: `tokens.css` is written from here by `scripts/build-widgets.mjs` (a test holds
 * them equal), and widgets take only the ones they draw with, so that the rest costs their bundle nothing. Sizes count
 * from the reader's default: in a widget, whose root begins anew, as em, in pages as rem.
 */
export const widgetTokens = {
  surface: 'light-dark(#ffffff, #1d2024)',
  'surface-2': 'light-dark(#f1f0eb, #272b30)',
  line: 'light-dark(#e0ded6, #363b42)',
  text: 'light-dark(#1f2328, #eceef0)',
  'text-2': 'light-dark(#5a616a, #a5adb6)',
  focus: 'light-dark(#1f5fd0, #8ab4ff)',
  done: 'light-dark(#3457c4, #93aaff)',
  'on-track': 'light-dark(#21794b, #62c78d)',
  'at-risk': 'light-dark(#9a5b00, #e9b04d)',
  'off-track': 'light-dark(#b3322b, #ff8d82)',
  'no-data': 'light-dark(#626971, #949da7)',
  track: 'light-dark(#e5e3db, #343940)',
  font: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif',
  'size-2': '0.8125em',
  'size-3': '0.9375em',
  'size-4': '1.125em',
  'size-5': '1.5em',
  radius: '10px',
};

/** The lanes of a strategy map, from the top. */
export const laneTokens = {
  financial: 'light-dark(#e9f0fb, #1d2736)',
  customer: 'light-dark(#eaf5ee, #1b2a22)',
  process: 'light-dark(#fbf1e2, #2d2619)',
  learning: 'light-dark(#f3ecf8, #272031)',
};

/** What only the extension's own pages draw with. */
const pageTokens = {
  canvas: 'light-dark(#f6f5f1, #15171a)',
  accent: 'light-dark(#2b6b4a, #7fcf9f)',
  'accent-ink': 'light-dark(#ffffff, #10231a)',
  ...laneTokens,
  'size-1': '0.75em',
  '1': '4px',
  '2': '8px',
  '3': '12px',
  '4': '16px',
  '6': '24px',
  'radius-s': '6px',
  shadow: '0 1px 2px rgb(0 0 0 / 0.06), 0 4px 16px rgb(0 0 0 / 0.05)',
};

/** The tokens as a style sheet for pages. */
export function tokenSheet(): string {
  const lines = Object.entries({ ...widgetTokens, ...pageTokens }).map(
    ([name, value]) => `  --okr-${name}: ${value.replace(/(?<=\d)em$/, 'rem')};`,
  );
  return `/* Written from tokens.ts by scripts/build-widgets.mjs. */\n:root {\n  color-scheme: light dark;\n${lines.join('\n')}\n}\n`;
}
