import { colours, font, layerButton, openLayer, panelCss, styled } from './layer';
import type { ShownNumber } from './shown-numbers';

export interface PickerWords {
  lead: string;
  keys: string;
  cancel: string;
  nothing: string;
  /** Said where there is anything of the kind. */
  drawings: string;
  frames: string;
}

interface PickerAnswers {
  onPick(number: ShownNumber): void;
  onClose(): void;
}

/** Outlines over a page everything that can be read, for one press or by keys. Gives the way to close it. */
export function openPicker(
  words: PickerWords,
  numbers: readonly ShownNumber[],
  { drawings, frames }: { drawings: number; frames: number },
  { onPick, onClose }: PickerAnswers,
): () => void {
  const layer = openLayer();
  const before = document.activeElement;
  const listening = new AbortController();
  const { signal } = listening;
  let current: number | undefined;
  const close = () => {
    listening.abort();
    layer.close();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    onClose();
  };
  const choose = (at: number | undefined) => {
    const number = at === undefined ? undefined : numbers[at];
    if (!number) return;
    close();
    onPick(number);
  };

  const field = styled('div', 'position: absolute; inset: 0; pointer-events: auto; cursor: crosshair');
  const boxes = numbers.map(() =>
    styled('div', `position: absolute; border-radius: 4px; pointer-events: none; box-sizing: border-box`),
  );
  const status = styled('p', 'margin: 0; font-weight: 600; flex: 1 1 20ch');
  status.setAttribute('role', 'status');
  const bar = styled(
    'div',
    `${panelCss}; position: absolute; inset-block-end: 16px; inset-inline: 16px; margin-inline: auto; max-inline-size: 640px; display: flex; flex-wrap: wrap; align-items: center; gap: 6px 12px`,
  );
  bar.setAttribute('role', 'group');
  bar.setAttribute('aria-label', words.lead);
  const note = [words.keys, drawings > 0 ? words.drawings : '', frames > 0 ? words.frames : '']
    .filter(Boolean)
    .join(' ');
  const small = styled(
    'p',
    `margin: 0; flex: 1 1 100%; color: ${colours.quiet}; font: ${font}; font-size: 13px`,
    note,
  );
  const cancel = layerButton(words.cancel, false, close);
  bar.append(status, cancel, small);
  layer.tree.append(field, ...boxes, bar);

  const draw = () => {
    for (const [at, box] of boxes.entries()) {
      const number = numbers[at];
      if (!number) continue;
      const { left, top, width, height } = placeInView(number.element);
      const isCurrent = at === current;
      box.style.display = width > 0 ? 'block' : 'none';
      box.style.translate = `${left - 3}px ${top - 3}px`;
      box.style.width = `${width + 6}px`;
      box.style.height = `${height + 6}px`;
      box.style.border = `${isCurrent ? 3 : 1}px ${isCurrent ? 'solid' : 'dashed'} ${colours.accent}`;
      box.style.background = isCurrent ? 'rgb(43 107 74 / 0.16)' : 'transparent';
    }
  };
  const mark = (at: number | undefined) => {
    current = at;
    const text = at === undefined ? undefined : numbers[at]?.text;
    status.textContent = text ?? (numbers.length > 0 ? words.lead : words.nothing);
    draw();
  };
  const move = (step: 1 | -1) => {
    if (numbers.length === 0) return;
    const from = current ?? (step > 0 ? -1 : 0);
    const next = (from + step + numbers.length) % numbers.length;
    numbers[next]?.element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    mark(next);
  };

  field.addEventListener('pointermove', (event) => {
    const at = smallestAt(numbers, event.clientX, event.clientY);
    if (at !== current) mark(at);
  });
  field.addEventListener('click', (event) => {
    event.stopPropagation();
    if (event.isTrusted) choose(smallestAt(numbers, event.clientX, event.clientY));
  });
  const answer = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.ctrlKey || event.metaKey || event.altKey) return;
    const onButton = layer.tree.activeElement === cancel;
    if (event.key === 'Escape') close();
    else if (event.key === 'ArrowDown' || event.key === 'ArrowRight') move(1);
    else if (event.key === 'ArrowUp' || event.key === 'ArrowLeft') move(-1);
    else if (event.key === 'Tab') move(event.shiftKey ? -1 : 1);
    else if (event.key === 'Enter' && !(onButton && current === undefined)) choose(current);
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener('keydown', answer, { capture: true, signal });
  addEventListener('scroll', draw, { capture: true, passive: true, signal });
  addEventListener('resize', draw, { signal });
  cancel.focus({ preventScroll: true });
  mark(undefined);
  return close;
}

/** The rectangle of an element in this window, wherever the frame stands that it is in. */
function placeInView(element: Element): { left: number; top: number; width: number; height: number } {
  let { left, top, width, height } = element.getBoundingClientRect();
  for (let frame = frameOf(element); frame; frame = frameOf(frame)) {
    const outer = frame.getBoundingClientRect();
    left += outer.left + frame.clientLeft;
    top += outer.top + frame.clientTop;
  }
  return { left, top, width, height };
}

const frameOf = (element: Element): Element | null => element.ownerDocument.defaultView?.frameElement ?? null;

function smallestAt(numbers: readonly ShownNumber[], x: number, y: number): number | undefined {
  let best: number | undefined;
  let area = Number.POSITIVE_INFINITY;
  for (const [at, { element }] of numbers.entries()) {
    const { left, top, width, height } = placeInView(element);
    const isIn = x >= left - 3 && x <= left + width + 3 && y >= top - 3 && y <= top + height + 3;
    if (!isIn || width * height >= area) continue;
    best = at;
    area = width * height;
  }
  return best;
}
