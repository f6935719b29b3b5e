import { useLayoutEffect, useRef } from 'preact/hooks';
import { sayUi } from '../words/ui';

interface ViewHeaderProps {
  title: string;
  locale: string;
  /** Where the view is reached from another one, whose focus is gone with it. */
  takesFocus?: boolean;
  onBack(): void;
}

/** The head of a view beside the list, with the way back to it. */
export function ViewHeader({ title, locale, takesFocus = false, onBack }: ViewHeaderProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, []);
  return (
    <header class="top view">
      <button
        type="button"
        class="icon"
        aria-label={sayUi(locale, 'back')}
        title={sayUi(locale, 'back')}
        onClick={onBack}
      >
        ←
      </button>
      <h1 ref={heading} tabIndex={takesFocus ? -1 : undefined}>
        {title}
      </h1>
    </header>
  );
}
