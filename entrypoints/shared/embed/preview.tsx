import { elementOf, type Snapshot } from '../../../core/snapshot';
import '../../../widgets/scorecard/define';
import { sayEmbed } from '../words/embed';
import { StrategyPreview } from './lazy-strategy-preview';

/** The very widget that others will see, and the bytes that it is drawn from. */
export function Preview({ snapshot, locale }: { snapshot: Snapshot; locale: string }) {
  const json = JSON.stringify(snapshot, undefined, 1);
  const bytes = new TextEncoder().encode(JSON.stringify(snapshot)).length;
  const size = new Intl.NumberFormat(locale, { style: 'unit', unit: 'byte', unitDisplay: 'long' }).format(
    bytes,
  );
  return (
    <section>
      <h2>{sayEmbed(locale, 'preview')}</h2>
      {elementOf(snapshot).tag === 'okr-scorecard' ? (
        <okr-scorecard snapshot={snapshot} lang={locale} />
      ) : (
        <StrategyPreview snapshot={snapshot} locale={locale} />
      )}
      <details>
        <summary>{sayEmbed(locale, 'bytes', { size })}</summary>
        <pre class="bytes">{json}</pre>
      </details>
    </section>
  );
}
