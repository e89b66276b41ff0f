/** How a file's bytes stand for characters. */
export interface TextEncoding {
  /** Its name in the Encoding Standard (https://encoding.spec.whatwg.org), which `TextDecoder` takes; or `ibm850`. */
  readonly label: string;
  readonly singleByte: boolean;
  /** Bytes of the byte order mark that the file begins with; 0 without one. */
  readonly markLength: number;
  /** Whether the file was looked at here and there only: it is yet to be seen that all of it is UTF-8. */
  readonly assumed?: true;
}
