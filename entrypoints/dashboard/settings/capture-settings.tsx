import type { ViewProps } from '../../shared/plan/view-props';
import { saySettings } from '../../shared/words/settings';
import { PageList } from './page-list';
import { PastedList } from './pasted-list';
import { Row, Section } from './section';
import { SiteList } from './site-list';
import type { OwnSettings } from './use-settings';

/** What is kept of a number that was taken from a page. */
export function CaptureSettings({ own, view }: { own: OwnSettings; view: ViewProps }) {
  const { locale } = view;
  const shared = { own, locale };
  return (
    <Section {...shared} name="capture" text="captureText" fields={['receipts']}>
      <Row
        {...shared}
        row="receipts"
        label={saySettings(locale, 'receipts')}
        why={saySettings(locale, 'receiptsWhy')}
      >
        <input
          id="receipts"
          type="checkbox"
          aria-describedby="why-receipts"
          checked={own.settings.receipts ?? true}
          onChange={(event) =>
            void own.set('receipts', 'setReceipts', { receipts: event.currentTarget.checked ? null : false })
          }
        />
      </Row>
      <PageList own={own} view={view} />
      <SiteList locale={locale} />
      <PastedList own={own} view={view} />
    </Section>
  );
}
