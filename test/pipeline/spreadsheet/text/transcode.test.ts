import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { transcodeToUtf8 } from '../../../../src/pipeline/spreadsheet/text/transcode.ts';
import { encodeText, type WrittenEncoding } from './encodeText.ts';

const singleByteLabels: readonly string[] = [
  'windows-1252',
  'macintosh',
  'windows-1250',
  'windows-1251',
  'windows-1254',
];

/** The text that comes out for bytes that come in chunks of a size. */
async function transcode(bytes: Uint8Array, label: string, chunkSize: number): Promise<string> {
  async function* split() {
    for (let at = 0; at < bytes.length; at += chunkSize) yield bytes.subarray(at, at + chunkSize);
  }
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let text = '';
  for await (const chunk of transcodeToUtf8(split(), {
    label,
    singleByte: singleByteLabels.includes(label),
  })) {
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

describe('transcodeToUtf8', () => {
  it.each<[WrittenEncoding, string]>([
    ['utf-8', 'Müller;€12,50;顧客\r\n'],
    ['utf-16le', 'Müller;€12,50;顧客;🛒\r\n'],
    ['utf-16be', 'Müller;€12,50;顧客;🛒\r\n'],
    ['windows-1252', 'Müller;€12,50;d’été – Œuvre Ž'],
    ['macintosh', 'Müller;€12,50;d’été – Œuvre'],
    ['windows-1250', 'Zażółć gęślą jaźń; Příliš žluťoučký kůň; Erdős'],
    ['windows-1251', 'Количество; Заказ № 5; Київ'],
    ['windows-1254', 'Müşteri; İstanbul; Ağrı'],
    ['gb18030', '客户,数量,订单编号（黑色）'],
    ['shift_jis', '顧客,数量,カタカナ,ｶﾀｶﾅ,表示,ソ'],
  ])('reads %s, wherever the chunks are cut', async (label, text) => {
    for (const chunkSize of [1, 2, 3, 5, 1000]) {
      expect(await transcode(encodeText(text, label), label, chunkSize)).toBe(text);
    }
  });

  it('agrees with the decoder of the runtime on any bytes in single-byte encodings', async () => {
    // Not on windows-1252, which some versions of Node have wrong.
    const labels = fc.constantFrom('macintosh', 'windows-1250', 'windows-1251', 'windows-1254');
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), labels, async (bytes, label) => {
        expect(await transcode(bytes, label, 100)).toBe(new TextDecoder(label).decode(bytes));
      }),
    );
  });
});
