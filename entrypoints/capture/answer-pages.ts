import { browser } from 'wxt/browser';
import { answerLive, ownAmong } from '../live/answer-live';
import { forgetTakenBack, onLiveSites } from '../live/live-sites';
import { readFromPage } from './messages';
import { onMenu } from './on-menu';
import { onVisit } from './on-visit';
import { unmarkSaved } from './tab-badge';
import { askWhatFor } from './taken';
import { undoSaved } from './undo-saved';
import { inVisitTurn } from './visit-turn';
import { watchSites } from './watch-sites';

/** Listens to the browser's menu, to the extension's own script in a page, and to which sites are allowed. */
export function answerPages(inTurn: (work: () => Promise<void>) => void, refresh: () => void): void {
  browser.contextMenus.onClicked.addListener((entry, tab) =>
    inTurn(async () => {
      await onMenu(entry, tab);
      refresh();
    }),
  );
  browser.permissions.onAdded.addListener(() => inTurn(watchSites));
  browser.permissions.onRemoved.addListener(() =>
    inTurn(async () => {
      await forgetTakenBack();
      await watchSites();
    }),
  );
  onLiveSites(() => inTurn(watchSites));
  answerLive();
  browser.runtime.onMessage.addListener((message: unknown, sender, answer: (said: unknown) => void) => {
    const read = readFromPage(message, sender, browser.runtime.id);
    if (read?.kind === 'picked') {
      const { kind: _kind, ...taken } = read;
      void askWhatFor(taken);
    }
    if (read?.kind === 'visited') {
      const look = () => onVisit({ ...read, title: sender.tab?.title ?? '' }).then(refresh);
      void inVisitTurn(look).catch(() => undefined);
    }
    if (read?.kind === 'pasted') {
      ownAmong(read, read.ids).then(answer, () => answer({}));
      return true;
    }
    if (read?.kind !== 'undoCapture') return;
    undoSaved(read.stamp)
      .then((said) => {
        answer(said);
        return said.again ? undefined : unmarkSaved(read.tabId);
      })
      .catch(() => undefined)
      .then(refresh);
    // The answer comes later.
    return true;
  });
}
