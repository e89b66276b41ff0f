import type { TextEncoding } from '../sheetPlan.ts';

/**
 * What windows-1252 has in 0x80 to 0x9f (https://encoding.spec.whatwg.org/index-windows-1252.txt), written out because
 * Node 20.18.3 to 24 decode these bytes as Latin-1 (https://github.com/nodejs/node/issues/56542).
 */
const windows1252Controls = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The code page of DOS in Western Europe, which the Encoding Standard lacks; its letters are where those of 437 are. */
const ibm850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤' +
  'ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

/** The 128 characters that the bytes from 0x80 on stand for in an encoding of single bytes. */
function listHighCharacters(label: string): string {
  const bytes = Uint8Array.from({ length: 128 }, (_, i) => i + 0x80);
  if (label === 'ibm850') return ibm850;
  if (label !== 'windows-1252') return new TextDecoder(label).decode(bytes);
  const latin1 = Array.from(bytes.subarray(0x20), (byte) => String.fromCharCode(byte));
  return windows1252Controls + latin1.join('');
}

/** The text that a whole file, or a piece that ends between two characters, is in an encoding. */
export function decodeBytes(bytes: Uint8Array, label: string, singleByte: boolean): string {
  if (!singleByte) return new TextDecoder(label).decode(bytes);
  const high = listHighCharacters(label);
  return Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : high[byte - 0x80]!)).join('');
}

/** Turns a file's text, from behind its byte order mark, into UTF-8, chunk by chunk; a chunk holds until the next. */
export function transcodeToUtf8(
  chunks: AsyncIterable<Uint8Array>,
  { label, singleByte }: Pick<TextEncoding, 'label' | 'singleByte'>,
): AsyncIterable<Uint8Array> {
  if (label === 'utf-8') return chunks;
  return singleByte ? transcodeSingleBytes(chunks, label) : transcodeSequences(chunks, label);
}

/** The decoder keeps what a chunk ends in the middle of. */
async function* transcodeSequences(
  chunks: AsyncIterable<Uint8Array>,
  label: string,
): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(label);
  const encoder = new TextEncoder();
  for await (const chunk of chunks) yield encoder.encode(decoder.decode(chunk, { stream: true }));
  yield encoder.encode(decoder.decode());
}

/** By a table of the few characters there are, which is faster than going through strings. */
async function* transcodeSingleBytes(
  chunks: AsyncIterable<Uint8Array>,
  label: string,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  const table = Array.from(listHighCharacters(label), (character) => encoder.encode(character));
  let utf8 = new Uint8Array();
  for await (const chunk of chunks) {
    if (utf8.byteLength < 3 * chunk.byteLength) utf8 = new Uint8Array(3 * chunk.byteLength);
    yield utf8.subarray(0, writeUtf8(chunk, table, utf8));
  }
}

/** Writes the UTF-8 of single bytes to `utf8`, where `table` holds that of those from 0x80 on; the length written. */
function writeUtf8(bytes: Uint8Array, table: readonly Uint8Array[], utf8: Uint8Array): number {
  let length = 0;
  // Not `byteLength`, which V8 asks for anew, and slowly, in every round.
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    if (byte < 0x80) {
      utf8[length++] = byte;
    } else {
      const sequence = table[byte - 0x80]!;
      for (let j = 0; j < sequence.length; j++) utf8[length++] = sequence[j]!;
    }
  }
  return length;
}
