/** An element with a style that no rule of the page reaches and no policy of it forbids. */
export function styled<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  css: string,
  text?: string,
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.style.cssText = css;
  if (text !== undefined) element.textContent = text;
  return element;
}

/** What is drawn over a page: above everything in it, in a tree that the page cannot look into. */
export function openLayer(): { host: HTMLElement; tree: ShadowRoot; close(): void } {
  const host = styled('div', 'all: initial !important');
  host.popover = 'manual';
  for (const [property, value] of Object.entries({
    all: 'initial',
    position: 'fixed',
    inset: '0',
    width: 'auto',
    height: 'auto',
    margin: '0',
    padding: '0',
    border: '0',
    background: 'transparent',
    'pointer-events': 'none',
    'z-index': '2147483647',
    'color-scheme': 'light dark',
    display: 'block',
  }))
    host.style.setProperty(property, value, 'important');
  const tree = host.attachShadow({ mode: 'closed' });
  document.documentElement.append(host);
  host.showPopover();
  return { host, tree, close: () => host.remove() };
}

export const colours = {
  surface: 'light-dark(#ffffff, #1d2024)',
  text: 'light-dark(#1f2328, #eceef0)',
  quiet: 'light-dark(#5a616a, #a5adb6)',
  line: 'light-dark(#8b8f94, #7b828a)',
  accent: 'light-dark(#2b6b4a, #7fcf9f)',
  accentInk: 'light-dark(#ffffff, #10231a)',
  focus: 'light-dark(#1f5fd0, #8ab4ff)',
};

export const font = '15px/1.35 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';

/** A button of such a layer; it hears a person's own press and no other. */
export function layerButton(text: string, isPrimary: boolean, onPress: () => void): HTMLButtonElement {
  const [ink, ground] = isPrimary ? [colours.accentInk, colours.accent] : [colours.text, colours.surface];
  const button = styled(
    'button',
    `font: inherit; color: ${ink}; background: ${ground}; border: 1px solid ${isPrimary ? 'transparent' : colours.line}; border-radius: 6px; padding: 5px 12px; min-height: 32px; cursor: pointer; pointer-events: auto; outline-offset: 2px; white-space: nowrap`,
    text,
  );
  button.type = 'button';
  button.addEventListener('focus', () => {
    button.style.outline = `2px solid ${colours.focus}`;
  });
  button.addEventListener('blur', () => {
    button.style.outline = 'none';
  });
  button.addEventListener('click', (event) => {
    event.stopPropagation();
    if (event.isTrusted) onPress();
  });
  return button;
}

/** The panel that words stand on. */
export const panelCss = `font: ${font}; color: ${colours.text}; background: ${colours.surface}; border: 1px solid ${colours.line}; border-radius: 10px; box-shadow: 0 4px 16px rgb(0 0 0 / 0.18); padding: 10px 14px; box-sizing: border-box; pointer-events: auto; overflow-wrap: anywhere`;
