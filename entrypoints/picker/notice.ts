import { browser } from 'wxt/browser';
import { oneAtATime } from '../shared/plan/one-at-a-time';
import { layerButton, openLayer, panelCss, styled } from './layer';

export interface NoticeWords {
  text: string;
  close: string;
  /** With it what was saved can be taken back. */
  undo?: { label: string; stamp: string };
}

/** What came of Undo, as a sentence; whether it may be tried again. */
export interface UndoAnswer {
  text: string;
  again: boolean;
}

let shown: (() => void) | undefined;

/** A line in the page's corner; it stays until it is closed or answered. */
export function showNotice({ text, close, undo }: NoticeWords): void {
  shown?.();
  const layer = openLayer();
  shown = layer.close;
  const panel = styled(
    'div',
    `${panelCss}; position: absolute; inset-block-end: 16px; inset-inline-end: 16px; max-inline-size: min(420px, calc(100vw - 32px)); display: flex; flex-wrap: wrap; align-items: center; gap: 10px`,
  );
  const line = styled('p', 'margin: 0; flex: 1 1 16ch');
  line.setAttribute('role', 'status');
  panel.append(line);
  const closing = layerButton(close, false, layer.close);
  if (undo) {
    const once = oneAtATime();
    const undoing = layerButton(undo.label, false, () => {
      void once(() => browser.runtime.sendMessage({ kind: 'undoCapture', stamp: undo.stamp }))
        .then((said?: UndoAnswer) => {
          if (!said) return;
          line.textContent = said.text;
          if (said.again) return;
          if (layer.tree.activeElement === undoing) closing.focus();
          undoing.remove();
        })
        .catch(() => undefined);
    });
    panel.append(undoing);
  }
  panel.append(closing);
  panel.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && event.isTrusted) layer.close();
  });
  layer.tree.append(panel);
  // A status is read aloud when it changes, not when it is put there with its text.
  requestAnimationFrame(() => {
    line.textContent = text;
  });
}
