// Text and stream pieces of the platform that every browser and Node have; the pure folders compile without the DOM.
declare function btoa(text: string): string;
declare function atob(text: string): string;
declare class TextEncoder {
  encode(text: string): Uint8Array;
}
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean });
  decode(bytes?: Uint8Array, options?: { stream?: boolean }): string;
}
interface ByteStream {
  getReader(): { read(): Promise<{ done: boolean; value?: Uint8Array }>; cancel(): Promise<void> };
}
interface ByteSink {
  getWriter(): { write(bytes: Uint8Array): Promise<void>; close(): Promise<void> };
}
declare class CompressionStream {
  constructor(format: 'deflate-raw');
  readonly readable: ByteStream;
  readonly writable: ByteSink;
}
declare class DecompressionStream {
  constructor(format: 'deflate-raw');
  readonly readable: ByteStream;
  readonly writable: ByteSink;
}
interface String {
  toWellFormed(): string;
}
