// Like TextDecoder, which the pipeline declares: every runtime has it, but only DOM or Node typings declare it.
declare class TextEncoder {
  encode(text: string): Uint8Array;
}
