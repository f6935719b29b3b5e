/** What a field says of itself where it is the wrong one: the sentence of this id tells why. */
export const wrongField = (isWrong: boolean, problemId: string) =>
  isWrong ? { 'aria-invalid': true, 'aria-describedby': problemId } : {};
