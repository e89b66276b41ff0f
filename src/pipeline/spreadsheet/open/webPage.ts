import { type ByteSource, bytesInMemory } from '../../bytes/byteSource.ts';
import type { TextEncoding } from '../sheetPlan.ts';
import { detectEncoding } from '../text/detectEncoding.ts';
import { decodeBytes } from '../text/transcode.ts';
import { resolveEntities } from './entities.ts';
import { readPageParts } from './pageParts.ts';

const tag = /^\s*</;
/** The header of a page that is saved with its parts in one file (MHTML, RFC 2557). */
const partsHeader = /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?(?:mime-version|content-type):/i;
/** Excel's XML of 2003 begins so. */
const declaration = /^\s*<\?xml/;
const table = /<table/i;
/** What browsers take for windows-1252, which `decodeBytes` has a table for. */
const western = /^(?:windows-1252|cp1252|iso-?8859-1|latin-?1|us-ascii|ascii)$/i;
const unicode = /^(?:utf|unicode|ucs)/i;
const charset = /charset\s*=\s*["']?([\w.:-]+)/i;
/** Characters at the beginning of a page among which it says its charset. */
const headLength = 2048;

/** Whether a file that begins with these bytes is marked up: a web page, one with its parts, or Excel's XML of 2003. */
export function isMarkup(start: Uint8Array): boolean {
  const text = new TextDecoder(labelOfMark(start)).decode(start);
  return tag.test(text) || partsHeader.test(text);
}

function labelOfMark([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/**
 * The markup of a file in UTF-8, the tables of a page with its parts one after the other; and whether it is a page, whose
 * cells are texts as people read them.
 */
export async function readMarkup(
  source: ByteSource,
): Promise<{ readonly bytes: Uint8Array; readonly isPage: boolean }> {
  const bytes = await source.read(0, source.size);
  const parts = readPageParts(bytes) ?? [{ bytes, type: '' }];
  const texts = await Promise.all(parts.map((part) => decodePart(part.bytes, part.type)));
  const text = texts.length > 1 ? texts.filter((each) => table.test(each)).join('\n') : (texts[0] ?? '');
  const isPage = !declaration.test(text);
  return { bytes: new TextEncoder().encode(isPage ? resolveEntities(text) : text), isPage };
}

/** As its bytes say where these are Unicode, else as it says itself, else as it reads most like a language. */
async function decodePart(bytes: Uint8Array, type: string): Promise<string> {
  const found = await detectEncoding(bytesInMemory(bytes));
  const head = decodeBytes(bytes.subarray(0, headLength), 'windows-1252', true);
  const declared = found.label.startsWith('utf-')
    ? undefined
    : (charset.exec(type) ?? charset.exec(head))?.[1];
  const { label, singleByte } = (declared && findEncoding(declared)) || found;
  return decodeBytes(bytes.subarray(found.markLength), label, singleByte);
}

/** The encoding of a label; undefined for one that nobody knows, and for Unicode, which the bytes are not. */
function findEncoding(label: string): Pick<TextEncoding, 'label' | 'singleByte'> | undefined {
  if (western.test(label)) return { label: 'windows-1252', singleByte: true };
  try {
    new TextDecoder(label);
  } catch {
    return undefined;
  }
  return unicode.test(label) ? undefined : { label, singleByte: false };
}
