import { useRef } from 'preact/hooks';
import { pageAddress } from '../plan/page-address';
import type { Actions } from '../plan/use-actions';
import { sayUi } from '../words/ui';

interface MenuProps {
  actions: Actions;
  locale: string;
  onHelp(): void;
  /** Where it stands over a page. */
  onPick?(): void;
  /** Where it is not beside the page already. */
  onBeside?(): void;
}

/** What is not needed every day. */
export function Menu({ actions, locale, onHelp, onPick, onBeside }: MenuProps) {
  const box = useRef<HTMLDialogElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const chosen = (act: () => void) => () => {
    box.current?.hidePopover();
    act();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        class="icon"
        popovertarget="menu"
        aria-label={sayUi(locale, 'menu')}
        title={sayUi(locale, 'menu')}
      >
        ⋯
      </button>
      <dialog
        id="menu"
        class="menu"
        aria-label={sayUi(locale, 'menu')}
        popover="auto"
        ref={box}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          event.stopPropagation();
          box.current?.hidePopover();
          button.current?.focus();
        }}
      >
        <button type="button" onClick={chosen(() => void actions.undo())}>
          {sayUi(locale, 'undo')}
        </button>
        <button type="button" onClick={chosen(() => void actions.redo())}>
          {sayUi(locale, 'redo')}
        </button>
        {onPick && (
          <button type="button" onClick={chosen(onPick)}>
            {sayUi(locale, 'pickNumber')}
          </button>
        )}
        {onBeside && (
          <button type="button" onClick={chosen(onBeside)}>
            {sayUi(locale, 'openBeside')}
          </button>
        )}
        <a href={pageAddress('bring-in')} target="_blank" rel="noopener">
          {sayUi(locale, 'bringIn')}
        </a>
        <a href={pageAddress('')} target="_blank" rel="noopener">
          {sayUi(locale, 'openPage')}
        </a>
        <a href={pageAddress('data')} target="_blank" rel="noopener">
          {sayUi(locale, 'yourData')}
        </a>
        <a href={pageAddress('settings')} target="_blank" rel="noopener">
          {sayUi(locale, 'settings')}
        </a>
        <button type="button" onClick={chosen(onHelp)}>
          {sayUi(locale, 'keys')}
        </button>
      </dialog>
    </>
  );
}
