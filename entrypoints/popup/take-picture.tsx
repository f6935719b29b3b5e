import { render } from 'preact';
import { usableLocale } from '../../core/words';
import type { Copy } from '../shared/plan/copy';
import { drawnIn, type Picture } from '../shared/plan/picture';
import { useActions } from '../shared/plan/use-actions';
import { WholeQuarter } from '../shared/quarter/whole-quarter';

/** The popup as it draws this copy at first, for the next time that it is opened. */
export function takePicture(copy: Copy, today: string): Picture | undefined {
  const code = document.querySelector<HTMLScriptElement>('script[data-then]')?.dataset.then;
  if (!code || copy.plan.closed || copy.plan.objectives.length === 0) return undefined;
  const sheet = document.createElement('div');
  render(<FirstLook copy={copy} today={today} />, sheet);
  const drawn = drawnIn(sheet);
  render(null, sheet);
  return { code, language: navigator.language, day: today, drawn };
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
      isPopup
      onEmbed={nothing}
      onPick={nothing}
      onBeside={nothing}
    />
  );
}

const never = new Promise<never>(() => undefined);
