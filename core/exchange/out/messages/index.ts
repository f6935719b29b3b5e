import { type Say, sayer } from '../../../words';
import { en } from './en';

export type OutKey = keyof typeof en;

export const sayOut: Say<OutKey> = sayer({ en });
