/** A text without what a page may change of it: spaces, line breaks, and signs that only steer how it is set. */
export const letters = (text: string | null): string => (text ?? '').replace(/[\s\p{Cf}]+/gu, '');
