import { useEffect } from 'preact/hooks';
import { isMac } from '../../shared/quarter/key-names';
import { preloadPalette } from './lazy-palette';

/** Calls back on Ctrl+K, on a Mac on Cmd+K; not while anything else stands over the page. */
export function usePaletteKey(onPress: () => void): void {
  useEffect(() => {
    const answer = (event: KeyboardEvent) => {
      const { ctrlKey, metaKey, altKey, shiftKey, key } = event;
      if (key.toLowerCase() !== 'k' || altKey || shiftKey || !(isMac ? metaKey : ctrlKey)) return;
      if (document.querySelector('dialog[open], :popover-open')) return;
      event.preventDefault();
      onPress();
    };
    document.addEventListener('keydown', answer);
    requestIdleCallback(() => void preloadPalette());
    return () => document.removeEventListener('keydown', answer);
  }, []);
}
