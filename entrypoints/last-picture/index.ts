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
  const goOn = () => import(/* @vite-ignore */ code);
  try {
    const picture: Picture | undefined = JSON.parse(localStorage.getItem(copyKey) ?? '{}').picture;
    if (picture?.code !== code || picture.language !== navigator.language) return void goOn();
    draw(picture.drawn, popup);
    popup.dataset.day = picture.day;
    popup.addEventListener('submit', (event) => {
      event.preventDefault();
      popup.dataset.entered = '';
    });
    requestAnimationFrame(() => {
      // In the frame that lays the page out anyway: asked for before, it is laid out twice.
      const field = popup.querySelector<HTMLElement>('form .field input');
      field?.focus();
      // As far as the popup's own code will: nothing moves when that is there.
      field?.closest('li')?.scrollIntoView({ block: 'nearest' });
      setTimeout(goOn);
    });
  } catch {
    void goOn();
  }
});
