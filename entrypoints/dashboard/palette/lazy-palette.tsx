import type { ComponentProps } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { lazy } from '../../shared/plan/lazy';
import { sayPalette } from '../../shared/words/palette';

const Loaded = lazy(() => import('./palette').then((module) => module.Palette));

let isLoaded = false;

/** Whoever presses the keys types on at once: the code is fetched before it is asked for. */
export async function preloadPalette(): Promise<void> {
  await Loaded.preload();
  isLoaded = true;
}

/** The palette; for as long as its code is on its way, a field that takes what is typed. */
export function Palette(props: ComponentProps<typeof Loaded>) {
  const [isHere, setHere] = useState(isLoaded);
  const typed = useRef(props.typed ?? '');
  useEffect(() => {
    void preloadPalette().then(() => setHere(true));
  }, []);
  if (isHere) return <Loaded {...props} typed={typed.current} />;
  return (
    <Waiting
      locale={props.locale}
      typed={typed.current}
      onType={(text) => {
        typed.current = text;
      }}
      onClose={props.onClose}
    />
  );
}

interface WaitingProps {
  locale: string;
  typed: string;
  onType(text: string): void;
  onClose(): void;
}

function Waiting({ locale, typed, onType, onClose }: WaitingProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // It gives the focus back first, so that the palette knows where it came from.
    return () => shown?.close();
  }, []);
  return (
    <dialog ref={dialog} class="palette" aria-label={sayPalette(locale, 'title')} onCancel={onClose}>
      <div class="palette-box">
        <input
          aria-label={sayPalette(locale, 'field')}
          autocomplete="off"
          spellcheck={false}
          maxLength={200}
          placeholder={sayPalette(locale, 'placeholder')}
          defaultValue={typed}
          onInput={(event) => onType(event.currentTarget.value)}
        />
      </div>
    </dialog>
  );
}
