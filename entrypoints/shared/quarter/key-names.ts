/** Whether keys are called as on a Mac. */
export const isMac = /Mac|iP/.test(navigator.platform);

/** How the keys that open the palette are called on this machine. */
export const paletteKeys = isMac ? '⌘K' : 'Ctrl K';

/** Those that take back and bring back in every view; the letters do so in a list alone. */
export const undoKeys = isMac ? '⌘Z' : 'Ctrl Z';
export const redoKeys = isMac ? '⇧⌘Z' : 'Ctrl ⇧ Z';
