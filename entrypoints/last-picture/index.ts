import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { copyKey, draw, type Picture } from '../shared/plan/picture';

/**
 * Draws the popup as it was last seen, then asks for the popup's own code: a picture of its rows is there before that
 * is. What is typed or entered meanwhile waits in the page for it.
 */
export default defineUnlistedScript(() => {
  const popup = document.getElementById('popup');
  const code = (document.currentScript as HTMLScriptElement | null)?.dataset.then;
  if (!popup || !code) return;
  takeSize(document.documentElement);
  // At once: left to themselves, one would be asked for only when what is made of it is there.
  const goOn = () => {
    for (const file of code.split(' ')) void import(/* @vite-ignore */ file);
  };
  try {
    const picture: Picture | undefined = JSON.parse(localStorage.getItem(copyKey) ?? '{}').picture;
    if (picture?.code !== code || picture.language !== navigator.language) return goOn();
    draw(picture.drawn, popup);
    popup.dataset.day = picture.day;
    popup.addEventListener('submit', (event) => {
      event.preventDefault();
      popup.dataset.entered = '';
    });
    show(popup.querySelector<HTMLElement>('form .field input'), goOn);
  } catch {
    goOn();
  }
});

/**
 * Scrolls to the open field and, once the picture is painted, goes on and puts the cursor into the field: the first
 * focus of a page takes up to 20 ms. A key that is pressed before finds the cursor there.
 */
function show(field: HTMLElement | null, goOn: () => void): void {
  const focus = () => {
    document.removeEventListener('keydown', focus);
    if (document.activeElement === document.body) field?.focus({ preventScroll: true });
  };
  document.addEventListener('keydown', focus);
  requestAnimationFrame(() => {
    // In the frame that lays the page out anyway: asked for before, it is laid out twice. As far as the popup's own
    // code will: nothing moves when that is there.
    field?.closest('li')?.scrollIntoView({ block: 'nearest' });
    setTimeout(goOn);
    requestAnimationFrame(focus);
  });
}

/** Its name in every browser: through wxt's it would take most of a millisecond. */
declare const chrome: { extension: { getViews(which: { type: 'popup' }): Window[] } };

/**
 * A tab has its own size, the browser's popup that of what is in it: our size, or the most that zoom and screen leave of
 * it, which the popup then shows whole rather than scroll with all its bars.
 */
function takeSize(root: HTMLElement): void {
  if (!chrome.extension.getViews({ type: 'popup' }).includes(window)) {
    root.classList.add('tab');
    return;
  }
  // Firefox makes its popup only later as large as what is then in it.
  if (import.meta.env.FIREFOX) return;
  const { innerWidth, innerHeight } = window;
  const { width, height } = root.getBoundingClientRect();
  if (innerWidth < width) root.style.setProperty('--width', `${innerWidth}px`);
  if (innerHeight < height) root.style.setProperty('--height', `${innerHeight}px`);
}
