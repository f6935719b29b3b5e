import { browser } from 'wxt/browser';
import { localDate } from '../../core/scoring';
import { usableLocale } from '../../core/words';
import { withStore } from '../background/with-store';
import { sayCapture } from '../shared/words/capture';
import { type Measure, measuresOf, settingsIn } from './measure';

export const menuIds = { selection: 'selection', more: 'more', pick: 'pick', measure: 'measure:' };

const mostItems = 8;

/** Of a browser's menu, which takes `&` for the key of the letter behind it and `%s` for the selected text. */
const plain = (title: string): string => title.replace(/&/g, '&&').replace(/%s/g, '%\u2060s');

/**
 * Lists in the menu of a selected text what a number can be the value of: what was taken from a page before comes
 * first, then what is due. A browser tells what is selected only when an entry is pressed.
 */
export const listInMenu = (): Promise<void> =>
  withStore(async (store) => {
    if (await store.isBehind()) return;
    const today = localDate(new Date());
    const { plan, person } = await store.readCurrent(today);
    const settings = settingsIn(person);
    const locale = usableLocale(settings.numberLocale, navigator.language);
    const measures = measuresOf(plan, await store.readScorecard(), settings, today);
    const first = [...measures].sort((a, b) => standing(b) - standing(a)).slice(0, mostItems);
    await browser.contextMenus.removeAll();
    add({ id: menuIds.pick, title: sayCapture(locale, 'menuPick'), contexts: ['page', 'action'] });
    if (measures.length === 0) return;
    add({ id: menuIds.selection, title: sayCapture(locale, 'menuSelection'), contexts: ['selection'] });
    const below = { parentId: menuIds.selection, contexts: ['selection'] as ['selection'] };
    for (const { id, title } of first) add({ id: menuIds.measure + id, title: plain(title), ...below });
    add({ id: menuIds.more, title: sayCapture(locale, 'menuMore'), ...below });
  });

const standing = ({ last, isDue }: Measure): number => (last?.hasReceipt ? 2 : 0) + (isDue ? 1 : 0);

/** An entry that another start has just made is the same one. */
function add(entry: Parameters<typeof browser.contextMenus.create>[0]): void {
  browser.contextMenus.create(entry, () => void browser.runtime.lastError);
}
