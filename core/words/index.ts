export * from './format-date';
export * from './format-reading';
export * from './format-value';
export { keptFormat } from './kept-format';
export { listOf } from './list';
export * from './locale';
export * from './markdown-text';
export {
  type Catalogue,
  isolated,
  type Message,
  type Messages,
  type Say,
  sayer,
} from './messages/sayer';
export { sayStatus, statusLanguage } from './messages/status';
export { decimalsOf, withoutBinaryNoise } from './number-format';
export { plainCharacters } from './reading/characters';
export { type NumberInText, numbersInText } from './reading/numbers-in-text';
export { type ReadAgain, readAgain, type TextReading, textReading } from './reading/read-again';
export { type EntryContext, type ReadEntry, readEntry, unitProblem } from './reading/read-entry';
export { type NumberProblem, type ReadNumber, readNumber } from './reading/read-number';
export * from './sentences';
export type { Unit } from './unit';
export * from './wrap';
