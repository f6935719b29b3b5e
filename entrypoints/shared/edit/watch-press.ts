export interface PressWatch {
  /** Does it at once, or while the pointer is pressed when that is over; of several the last. */
  afterPress(act: () => void): void;
  stop(): void;
}

/**
 * Knows whether the pointer is pressed. What moves between a press and its release is not clicked, so what would move
 * something waits until the click was dispatched.
 */
export function watchPress(root: EventTarget): PressWatch {
  const watching = new AbortController();
  let isPressed = false;
  let waiting: (() => void) | undefined;
  let ending: ReturnType<typeof setTimeout> | undefined;
  const end = () => {
    clearTimeout(ending);
    isPressed = false;
    const act = waiting;
    waiting = undefined;
    act?.();
  };
  // The click comes after the release, and before the next task.
  const endSoon = () => {
    clearTimeout(ending);
    ending = setTimeout(end);
  };
  const on = <Heard>(types: string[], hear: (event: Heard) => void) => {
    for (const type of types)
      root.addEventListener(type, (event) => hear(event as Heard), {
        capture: true,
        signal: watching.signal,
      });
  };
  // A finger is up before it presses as a mouse.
  on<MouseEvent>(['pointerdown', 'mousedown'], ({ button }) => {
    if (button !== 0) return;
    clearTimeout(ending);
    isPressed = true;
  });
  on(['pointerup', 'pointercancel', 'mouseup'], endSoon);
  // A list or a menu of the browser's own keeps the release to itself.
  on<PointerEvent>(['pointermove'], ({ buttons }) => isPressed && buttons === 0 && endSoon());
  on<KeyboardEvent>(['keydown'], ({ repeat }) => isPressed && !repeat && end());
  return {
    afterPress(act) {
      if (isPressed) waiting = act;
      else act();
    },
    stop() {
      watching.abort();
      clearTimeout(ending);
    },
  };
}
