import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type OnPage, onPage } from './on-page';

/** What the extension asks of a page; in the extension's own world, where the page sees none of it. */
declare global {
  var pacemarkOnPage: OnPage | undefined;
}

export default defineUnlistedScript(() => {
  globalThis.pacemarkOnPage ??= onPage;
});
