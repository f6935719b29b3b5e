import { useEffect, useState } from 'preact/hooks';
import { byteSize } from '../../shared/words/byte-size';
import { sayYourData } from '../../shared/words/your-data';

/** In which place everything is, how much that is, and what would take it along. */
export function Where({ locale }: { locale: string }) {
  const [size, setSize] = useState<number>();
  useEffect(() => {
    // What the browser counts for this extension; it need not say.
    navigator.storage.estimate().then(
      ({ usage }) => setSize(usage),
      () => setSize(undefined),
    );
  }, []);
  return (
    <section>
      <p>
        {sayYourData(locale, 'where')}{' '}
        {size !== undefined && sayYourData(locale, 'size', { size: byteSize(size, locale) })}
      </p>
      <p>{sayYourData(locale, 'whereEnds')}</p>
    </section>
  );
}
