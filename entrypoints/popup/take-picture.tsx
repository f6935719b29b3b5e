import { render } from 'preact';
import { usableLocale } from '../../core/words';
import type { Copy } from '../shared/plan/copy';
import { drawnIn, drawnOf, type Picture } from '../shared/plan/picture';
import { useActions } from '../shared/plan/use-actions';
import { WholeQuarter } from '../shared/quarter/whole-quarter';

/** The popup as it draws this copy at first, for the next time that it is opened. */
export function takePicture(copy: Copy, today: string): Picture | undefined {
  const code = document.querySelector<HTMLScriptElement>('script[data-then]')?.dataset.then;
  if (!code || copy.plan.closed || copy.plan.objectives.length === 0) return undefined;
  const sheet = document.createElement('div');
  render(<FirstLook copy={copy} today={today} />, sheet);
  const nodesBelow = belowFirstScreen(sheet);
  const below = drawnOf(nodesBelow);
  for (const node of nodesBelow) node.remove();
  const drawn = drawnIn(sheet);
  render(null, sheet);
  return { code, language: navigator.language, day: today, drawn, below };
}

/** A popup is at most 600 px high, and so many rows with their objectives' headings are higher. */
const rowsOfScreen = 9;
/** As high as so many more rows. */
const openRow = 3;

/** What of the list a popup shows only once it is scrolled: what is behind a full screen, and behind the open row. */
function belowFirstScreen(sheet: Element): Element[] {
  const parts = [...(sheet.querySelector('main')?.children ?? [])];
  const withOpen = parts.findIndex((part) => part.querySelector('form'));
  let height = 0;
  const end = parts.findIndex((part, at) => {
    height += part.querySelectorAll('[data-row]').length + (at === withOpen ? openRow : 0);
    return at >= withOpen && height >= rowsOfScreen;
  });
  return end < 0 ? [] : parts.slice(end + 1);
}

function FirstLook({ copy, today }: { copy: Copy; today: string }) {
  const { plan, settings } = copy;
  const locale = usableLocale(settings.numberLocale, navigator.language);
  const state = { plan, shown: plan, settings, kept: new Set<string>(), isTruth: false, store: never };
  const actions = useActions(state, locale);
  const nothing = () => undefined;
  return (
    <WholeQuarter
      plan={plan}
      state={state}
      today={today}
      locale={locale}
      actions={actions}
      onEmbed={nothing}
      onPick={nothing}
      onBeside={nothing}
    />
  );
}

const never = new Promise<never>(() => undefined);
