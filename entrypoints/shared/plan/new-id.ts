const alphabet = '0123456789abcdefghijklmnopqrstuvwxyz';

/** A random id of 16 letters and digits (about 80 bits); a device's id in a stamp is one too. */
export const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => alphabet[byte % 36]).join('');
