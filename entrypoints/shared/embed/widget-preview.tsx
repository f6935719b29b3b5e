import { elementOf, type Snapshot } from '../../../core/snapshot';
import '../../../widgets/kpi/define';
import '../../../widgets/strategy-map/define';

/** The map or the KPI that others will see. */
export const StrategyPreview = ({ snapshot, locale }: { snapshot: Snapshot; locale: string }) =>
  elementOf(snapshot).tag === 'okr-kpi' ? (
    <okr-kpi snapshot={snapshot} lang={locale} />
  ) : (
    <okr-strategy-map snapshot={snapshot} lang={locale} />
  );
