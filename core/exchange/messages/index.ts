import { sayer } from '../../words';
import { en } from './en';

export type MessageKey = keyof typeof en;
export type Say = (key: MessageKey, values?: Record<string, string | number>) => string;

const sayExchange = sayer<MessageKey>({ en });

/** The sentences of bringing in a file, in a locale's language. */
export const sayIn =
  (locale: string): Say =>
  (key, values) =>
    sayExchange(locale, key, values);
