import type { ListActions } from '../../shared/quarter/list-keys';

let shown: ListActions | undefined;
let waiting: ((commands: ListActions) => void) | undefined;

/** What the list of the page can do, for what stands outside it; absent where another view is shown. */
export const listCommands = {
  get current(): ListActions | undefined {
    return shown;
  },
  set current(commands: ListActions | undefined) {
    shown = commands;
    if (!commands || !waiting) return;
    const act = waiting;
    waiting = undefined;
    // It is set while the list is drawn: what it does comes after that.
    requestAnimationFrame(() => act(shown ?? commands));
  },
  /** The list is shown no longer. */
  leave(): void {
    shown = undefined;
  },
};

/** Does something in the list of the quarter's view: at once where that is shown, else as soon as it is. */
export function inList(address: string, act: (commands: ListActions) => void): void {
  if (shown && isShown(address)) act(shown);
  else {
    waiting = act;
    location.hash = address;
  }
}

/** The panel of a key result may stand beside the list. */
const isShown = (address: string): boolean =>
  location.hash === address ||
  location.hash.startsWith(`${address}/`) ||
  (isHome(address) && isHome(location.hash));

const isHome = (hash: string): boolean => hash === '' || hash === '#' || hash === '#/';
