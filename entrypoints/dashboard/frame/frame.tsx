import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type FrameKey, sayFrame } from '../../shared/words/frame';
import { sayUi } from '../../shared/words/ui';
import { useStickyRoom } from './use-sticky-room';

interface FrameProps {
  view: string;
  /** What the window is called where it is not the view's name. */
  title?: string;
  locale: string;
  navigation: ComponentChildren;
  children: ComponentChildren;
  panel?: ComponentChildren;
}

/** Navigation, the view, and beside it the panel of one key result. The focus follows from view to view. */
export function Frame({ view, title, locale, navigation, children, panel }: FrameProps) {
  const stage = useRef<HTMLDivElement>(null);
  const name = title ?? sayFrame(locale, view as FrameKey);
  useEffect(() => {
    document.title = sayFrame(locale, 'pageTitle', { view: name, product: sayUi(locale, 'productName') });
  }, [name, locale]);
  useFocusOnArrival(view, stage);
  useStickyRoom(stage);
  return (
    <div class={panel ? 'frame with-panel' : 'frame'}>
      <button type="button" class="skip" onClick={() => focusHeading(stage.current)}>
        {sayFrame(locale, 'skip')}
      </button>
      {navigation}
      <div class="stage" ref={stage}>
        {children}
      </div>
      {panel}
    </div>
  );
}

/** The view that a person is at: the frame around another one is drawn anew. */
let arrivedAt: string | undefined;

/** Who followed a link to another view is at its heading then, unless the view has put the focus elsewhere. */
function useFocusOnArrival(view: string, stage: { current: HTMLElement | null }) {
  useEffect(() => {
    const isFirst = arrivedAt === undefined || arrivedAt === view;
    arrivedAt = view;
    if (isFirst) return;
    let heading: HTMLElement | undefined;
    /** Whether the focus is somewhere else by now. */
    const arrive = (changes: MutationRecord[] = []) => {
      const { activeElement } = document;
      const isHere = !activeElement || [document.body, heading].includes(activeElement as HTMLElement);
      if (!isHere && (heading || !activeElement?.closest('nav'))) return true;
      // The view's code may still be on its way, and what it reads may take the first heading's place.
      const isGone = changes.some(({ removedNodes }) =>
        [...removedNodes].some((one) => one.contains(heading ?? null)),
      );
      if (!heading || isGone) heading = focusHeading(stage.current);
      return false;
    };
    if (arrive() || !stage.current) return;
    const watch = new MutationObserver((changes) => arrive(changes) && watch.disconnect());
    watch.observe(stage.current, { childList: true, subtree: true });
    return () => watch.disconnect();
  }, [view]);
}

function focusHeading(stage: HTMLElement | null): HTMLElement | undefined {
  const heading = stage?.querySelector<HTMLElement>('h1');
  if (!heading) return undefined;
  heading.tabIndex = -1;
  heading.focus();
  return heading;
}
