// The one global beyond the language that the pipeline uses: every runtime has it
// (https://encoding.spec.whatwg.org/#interface-textdecoder), but only DOM or Node typings declare it.
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: Uint8Array, options?: { stream?: boolean }): string;
}
