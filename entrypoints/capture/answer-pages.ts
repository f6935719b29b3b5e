import { browser } from 'wxt/browser';
import { readFromPage } from './messages';
import { onMenu } from './on-menu';
import { askWhatFor } from './taken';
import { undoSaved } from './undo-saved';

/** Listens to the browser's menu, and to the extension's own script in a page. */
export function answerPages(inTurn: (work: () => Promise<void>) => void): void {
  browser.contextMenus.onClicked.addListener((entry, tab) => inTurn(() => onMenu(entry, tab)));
  browser.runtime.onMessage.addListener((message: unknown, sender, answer: (said: string) => void) => {
    const read = readFromPage(message, sender, browser.runtime.id);
    if (read?.kind === 'picked') {
      const { kind: _kind, ...taken } = read;
      void askWhatFor(taken);
    }
    if (read?.kind !== 'undoCapture') return;
    undoSaved(read.stamp).then(answer, () => answer(''));
    // The answer comes later.
    return true;
  });
}
