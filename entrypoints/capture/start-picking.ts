import { askPage } from './ask-page';
import { pickerWords } from './picker-words';

/** Opens the picker on a page; false where the page cannot be read. */
export const startPicking = async (tabId: number, locale: string): Promise<boolean> =>
  (await askPage(tabId, 'pick', pickerWords(locale))) === true;
