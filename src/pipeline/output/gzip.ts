/** A gzip stream (RFC 1952) under way. It compresses beside the thread that writes to it, where the runtime can. */
export interface GzipStream {
  /** Takes a chunk over; resolves when there is room for more. */
  write(bytes: Uint8Array): Promise<void>;
  /** Ends the stream and gives all of it. */
  end(): Promise<readonly Uint8Array[]>;
}

/** Starts a stream; how hard it compresses is the runtime's choice. */
export type CreateGzip = () => GzipStream;
