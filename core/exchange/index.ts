export type { DecimalSign } from './amounts';
export { decimalSigns } from './amounts';
export type { DateOrder } from './dates';
export { dateOrders } from './dates';
export { formats } from './formats';
export * from './preview';
export { readFiles } from './read-files';
export { type Delimiter, delimiters } from './sheet';
export type { Encoding } from './text-of-bytes';
