/**
 * The text of a file that comes in bytes, bit by bit: UTF-8, or UTF-16 as some editors save it. Bytes that are no
 * text become U+FFFD, which no checksum vouches for. Throws only what the bytes themselves throw.
 */
export async function* piecesOfBytes(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  let held: Uint8Array = new Uint8Array();
  for await (const some of bytes) {
    const chunk: Uint8Array = held.length === 0 ? some : Uint8Array.from([...held, ...some]);
    // The first two bytes tell, with or without a mark: a backup begins with a bracket.
    if (!decoder && chunk.length < 2) {
      held = chunk;
      continue;
    }
    decoder ??= new TextDecoder(encodingOf(chunk));
    held = new Uint8Array();
    yield decoder.decode(chunk, { stream: true });
  }
  yield (decoder ?? new TextDecoder('utf-8')).decode(held);
}

function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || second === 0) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || first === 0) return 'utf-16be';
  return 'utf-8';
}
