import { render } from 'preact';
import { SidePanel } from './side-panel';

const panel = document.getElementById('panel');
if (panel) render(<SidePanel />, panel);

// The browser opens the panel narrow and widens it: until something is done in it, the field stays in sight.
const opening = new AbortController();
const { signal } = opening;
addEventListener(
  'resize',
  () => document.activeElement?.closest('li')?.scrollIntoView({ block: 'nearest' }),
  { signal },
);
for (const done of ['keydown', 'pointerdown', 'wheel'])
  addEventListener(done, () => opening.abort(), { passive: true, signal });
