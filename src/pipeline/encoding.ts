// The two globals beyond the language that the pipeline uses: every runtime has them (https://encoding.spec.whatwg.org),
// but only DOM or Node typings declare them.
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: Uint8Array, options?: { stream?: boolean }): string;
}

declare class TextEncoder {
  encode(text: string): Uint8Array;
}
