import type { Snapshot, WidgetTag } from '../../../core/snapshot';
import '../../../widgets/check-ins/define';
import '../../../widgets/kpi/define';
import '../../../widgets/progress-ring/define';
import '../../../widgets/strategy-map/define';
import '../../../widgets/trend/define';

interface WidgetPreviewProps {
  tag: WidgetTag;
  snapshot: Snapshot;
  locale: string;
}

/** Any other widget than the scorecard, as others will see it. */
export const WidgetPreview = ({ tag: Widget, snapshot, locale }: WidgetPreviewProps) => (
  <Widget snapshot={snapshot} lang={locale} />
);
