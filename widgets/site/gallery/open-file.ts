import { sayIn } from '../../../core/exchange/messages';
import { type TextOfBytes, textOfBytes } from '../../../core/exchange/text-of-bytes';

/** Text of a file, which unlike what is pasted may be of any encoding, or why it has none. */
export const openFile = async (file: Blob, locale: string): Promise<TextOfBytes> =>
  textOfBytes(new Uint8Array(await file.arrayBuffer()), sayIn(locale));
