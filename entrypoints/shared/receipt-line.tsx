import type { Receipt } from '../../core/model/records';
import { keptFormat } from '../../core/words';
import { sayCapture } from './words/capture';

const moment: Intl.DateTimeFormatOptions = { dateStyle: 'medium', timeStyle: 'short' };

/** Where a value was taken from: the page, what stood there, and when. */
export function ReceiptLine({ receipt, locale }: { receipt: Receipt; locale: string }) {
  const { title, url, text, time } = receipt;
  const when = keptFormat(Intl.DateTimeFormat, locale, moment).format(time);
  const isWeb = /^https?:/.test(url);
  return (
    <small class="prose quiet receipt">
      {sayCapture(locale, 'receiptFrom')}{' '}
      {isWeb ? (
        <a href={url} target="_blank" rel="noreferrer noopener">
          <bdi>{title || url}</bdi>
        </a>
      ) : (
        <bdi>{title || url}</bdi>
      )}
      : <bdi>“{text}”</bdi>, {when}
    </small>
  );
}
