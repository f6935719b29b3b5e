import { keptFormat } from './kept-format';
import { statusLanguage } from './messages/status';

/** `A, B, and C`, or what another type asks for. In the language of the sentences that it stands in, as `ago` is. */
export const listOf = (
  parts: readonly string[],
  locale: string,
  type?: Intl.ListFormatOptions['type'],
): string => keptFormat(Intl.ListFormat, statusLanguage(locale), { type }).format(parts);
