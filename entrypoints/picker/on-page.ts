import type { PagePlace } from '../../core/model/page-binding';
import { type NoticeWords, showNotice } from './notice';
import { pick } from './pick';
import type { PickerWords } from './picker-view';
import { languageOf, type PlaceRead } from './places';
import { tidy } from './plain-text';
import { readStill } from './still-page';
import { headingOver, wordsBeside } from './words-beside';

/** Everything that is done on a page, each only when its owner asks for it. */
export const onPage = {
  /** What the ways to some numbers find now, of each number its own, and the address of the page that was read. */
  async read(
    places: PagePlace[][],
  ): Promise<{ address: string; found: { language: string; reads: PlaceRead[] }[] }> {
    const { address, reads } = await readStill(places);
    const language = document.documentElement.lang;
    return { address, found: reads.map((one) => ({ language, reads: one })) };
  },
  /** Lets its owner pick a number; what was picked is told to the extension. */
  pick(words: PickerWords): true {
    pick(words);
    return true;
  },
  /** What stands around the selected text. */
  around(): { language: string; around: string } {
    const at = getSelection()?.anchorNode;
    const element = at instanceof Element ? at : at?.parentElement;
    if (!element) return { language: document.documentElement.lang, around: document.title };
    const text = tidy(element.textContent ?? '');
    const around = [wordsBeside(element, text), text.slice(0, 200), headingOver(element), document.title];
    return { language: languageOf(element), around: around.join(' ') };
  },
  /** Says in the page what was saved from it, with the way to take it back. */
  say(words: NoticeWords): void {
    showNotice(words);
  },
};

export type OnPage = typeof onPage;
