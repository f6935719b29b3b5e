/** The streaming form, for a file that comes bit by bit. */
interface TextDecoder {
  decode(bytes: Uint8Array, options: { stream: boolean }): string;
}
