import type { Receipt } from '../../core/model/records';
import { sayCapture } from './words/capture';

/** Where a value was taken from: the page, what stood there, and when. */
export function ReceiptLine({ receipt, locale }: { receipt: Receipt; locale: string }) {
  const { title, url, text, time } = receipt;
  const when = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(time);
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
