import { type Say, sayer } from '../../words';
import { en } from './en';

export type PublishKey = keyof typeof en;

export const sayPublish: Say<PublishKey> = sayer({ en });
