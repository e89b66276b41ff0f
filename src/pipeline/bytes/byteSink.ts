/** Takes the bytes of a file, in order. `write` rejects with a `UserError` where they can't be kept. */
export interface ByteSink {
  write(bytes: Uint8Array): Promise<void>;
}

/** A sink into memory, for files that somebody else will keep. */
export class BytesInMemory implements ByteSink {
  readonly #chunks: Uint8Array[] = [];
  #length = 0;

  async write(bytes: Uint8Array): Promise<void> {
    this.#chunks.push(bytes);
    this.#length += bytes.byteLength;
  }

  /** All that was written. */
  concatenate(): Uint8Array<ArrayBuffer> {
    const bytes = new Uint8Array(this.#length);
    let at = 0;
    for (const chunk of this.#chunks) {
      bytes.set(chunk, at);
      at += chunk.byteLength;
    }
    return bytes;
  }
}

/** A gzip stream (RFC 1952) under way. It compresses beside the thread that writes to it, where the runtime can. */
export interface GzipStream {
  /** Takes a chunk over; resolves when there is room for more. */
  write(bytes: Uint8Array): Promise<void>;
  /** Ends the stream and gives all of it. */
  end(): Promise<readonly Uint8Array[]>;
}

/** Starts a stream; how hard it compresses is the runtime's choice. */
export type CreateGzip = () => GzipStream;
