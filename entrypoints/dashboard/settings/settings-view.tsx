import { pageAddress } from '../../shared/plan/page-address';
import type { ViewProps } from '../../shared/plan/view-props';
import { ViewHeader } from '../../shared/quarter/view-header';
import { sayBackup } from '../../shared/words/backup';
import { saySettings } from '../../shared/words/settings';
import { sayUi } from '../../shared/words/ui';
import { StatusFoot } from '../frame/status-foot';
import { CaptureSettings } from './capture-settings';
import { CoachSettings } from './coach-settings';
import { CycleSettings } from './cycle-settings';
import { DemoSettings } from './demo-settings';
import { EverydaySettings } from './everyday-settings';
import { KeySettings } from './key-settings';
import { ReminderSettings } from './reminder-settings';
import { StatusSettings } from './status-settings';
import { useSettings } from './use-settings';

/** A change is saved when it is made, and Undo takes it back like any other. */
export function SettingsView(view: ViewProps) {
  const { plan, today, locale, onBack } = view;
  const own = useSettings(view);
  return (
    <div class="page">
      <ViewHeader title={saySettings(locale, 'title')} locale={locale} onBack={onBack} />
      <main class="settings">
        <p class="quiet">{saySettings(locale, 'intro')}</p>
        <EverydaySettings own={own} locale={locale} />
        <ReminderSettings own={own} locale={locale} />
        <KeySettings locale={locale} />
        <CycleSettings own={own} locale={locale} plan={plan} today={today} />
        <StatusSettings own={own} locale={locale} plan={plan} today={today} />
        <CaptureSettings own={own} view={view} />
        <CoachSettings own={own} locale={locale} />
        <DemoSettings locale={locale} />
        <p>
          <a href={pageAddress('data')}>{sayUi(locale, 'yourData')}</a>
          <span class="quiet"> {sayBackup(locale, 'moreText')}</span>
        </p>
      </main>
      <StatusFoot actions={{ ...view.actions, notice: own.notice }} />
    </div>
  );
}
