import type { Snapshot, WidgetTag } from '../../../core/snapshot';
import '../../../widgets/scorecard/define';
import { sayEmbed } from '../words/embed';
import { WidgetPreview } from './lazy-widget-preview';

interface PreviewProps {
  tag: WidgetTag;
  snapshot: Snapshot;
  locale: string;
}

/** The very widget that others will see, and the bytes that it is drawn from. */
export function Preview({ tag, snapshot, locale }: PreviewProps) {
  const json = JSON.stringify(snapshot, undefined, 1);
  const bytes = new TextEncoder().encode(JSON.stringify(snapshot)).length;
  const size = new Intl.NumberFormat(locale, { style: 'unit', unit: 'byte', unitDisplay: 'long' }).format(
    bytes,
  );
  return (
    <section>
      <h2>{sayEmbed(locale, 'preview')}</h2>
      {tag === 'okr-scorecard' ? (
        <okr-scorecard snapshot={snapshot} lang={locale} />
      ) : (
        <WidgetPreview tag={tag} snapshot={snapshot} locale={locale} />
      )}
      <details>
        <summary>{sayEmbed(locale, 'bytes', { size })}</summary>
        <pre class="bytes">{json}</pre>
      </details>
    </section>
  );
}
