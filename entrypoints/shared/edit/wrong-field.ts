export interface WrongField {
  'aria-invalid'?: boolean;
  'aria-describedby'?: string;
}

/** What a field says of itself where it is the wrong one: the sentence of this id tells why. */
export const wrongField = (isWrong: boolean, problemId: string): WrongField =>
  isWrong ? { 'aria-invalid': true, 'aria-describedby': problemId } : {};
