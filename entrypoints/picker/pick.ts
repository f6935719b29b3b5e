import { browser } from 'wxt/browser';
import { openPicker, type PickerWords } from './picker-view';
import { languageOf, placesOf, readablePage } from './places';
import { outOfReach } from './roots';
import type { ShownNumber } from './shown-numbers';
import { headingOver, wordsBeside } from './words-beside';

let leave: (() => void) | undefined;

/** Opens the picker, or closes the one that is open. */
export function pick(words: PickerWords): void {
  if (leave) {
    leave();
    return;
  }
  const page = readablePage(document, document.documentElement.lang || 'en');
  const close = openPicker(words, page.numbers, outOfReach(page.roots), {
    onPick: (number) => void tell(number),
    onClose: () => {
      leave = undefined;
    },
  });
  leave = close;
}

async function tell(number: ShownNumber): Promise<void> {
  const { element, text } = number;
  const places = placesOf(number, readablePage(document, languageOf(element) || 'en'));
  const label = wordsBeside(element, text);
  await browser.runtime.sendMessage({
    kind: 'picked',
    title: document.title.slice(0, 500),
    language: languageOf(element).slice(0, 35),
    text,
    around: `${label} ${text} ${headingOver(element)} ${document.title}`.slice(0, 1000),
    places,
  });
}
