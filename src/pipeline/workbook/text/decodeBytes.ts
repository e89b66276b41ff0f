import { listHighCharacters } from './singleByteTable.ts';

/** The text that a whole file, or a piece that ends between two characters, is in an encoding. */
export function decodeBytes(bytes: Uint8Array, label: string, singleByte: boolean): string {
  if (!singleByte) return new TextDecoder(label).decode(bytes);
  const high = listHighCharacters(label);
  return Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : high[byte - 0x80]!)).join('');
}
