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
export function listHighCharacters(label: string): string {
  const bytes = Uint8Array.from({ length: 128 }, (_, i) => i + 0x80);
  if (label === 'ibm850') return ibm850;
  if (label !== 'windows-1252') return new TextDecoder(label).decode(bytes);
  const latin1 = Array.from(bytes.subarray(0x20), (byte) => String.fromCharCode(byte));
  return windows1252Controls + latin1.join('');
}
