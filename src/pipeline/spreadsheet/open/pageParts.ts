/** A page among the parts of a file. */
export interface PagePart {
  readonly bytes: Uint8Array;
  /** Its `Content-Type`, with the charset. */
  readonly type: string;
}

const lineEnd = /\r?\n/;
const bodyStart = /\r?\n\r?\n/;
const boundary = /boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/i;
const isPage = /^text\/html/i;

/**
 * The pages of a file that has a page with its parts (MHTML, RFC 2557), as Excel saves a "single file web page";
 * undefined where it is no such file.
 */
export function readPageParts(bytes: Uint8Array): PagePart[] | undefined {
  if (bytes[0] === 0x3c) return undefined;
  const text = toText(bytes);
  const header = text.slice(0, bodyStart.exec(text)?.index ?? 0);
  const [, quoted, bare] = boundary.exec(header) ?? [];
  const mark = quoted ?? bare;
  if (mark === undefined || !/^mime-version:/im.test(header)) return undefined;
  return text.split(`--${mark}`).slice(1).flatMap(readPart);
}

function readPart(part: string): PagePart[] {
  const end = bodyStart.exec(part);
  if (end === null) return [];
  const headers = readHeaders(part.slice(0, end.index));
  const type = headers.get('content-type') ?? '';
  if (!isPage.test(type)) return [];
  const body = part.slice(end.index + end[0].length);
  return [{ type, bytes: decodeBody(body, headers.get('content-transfer-encoding') ?? '') }];
}

/** By their names in lower case; lines that begin with a blank go on with the one above. */
function readHeaders(text: string): Map<string, string> {
  const lines = text.replace(/\r?\n[ \t]+/g, ' ').split(lineEnd);
  return new Map(
    lines.flatMap((line) => {
      const [, name, value] = /^([\w-]+):\s*(.*)$/.exec(line) ?? [];
      return name === undefined || value === undefined ? [] : [[name.toLowerCase(), value.trim()] as const];
    }),
  );
}

function decodeBody(body: string, encoding: string): Uint8Array {
  switch (encoding.toLowerCase()) {
    case 'quoted-printable':
      return toBytes(decodeQuoted(body));
    case 'base64':
      return decodeBase64(body);
    default:
      return toBytes(body);
  }
}

/** `=3D` is a byte, `=` at the end of a line no end (RFC 2045, 6.7). */
const decodeQuoted = (text: string): string =>
  text
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/=([0-9a-f]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));

const base64Digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Six bits a digit; what is no digit is passed over (RFC 2045, 6.8). */
function decodeBase64(text: string): Uint8Array {
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const letter of text) {
    const digit = base64Digits.indexOf(letter);
    if (digit < 0) continue;
    bits = ((bits << 6) | digit) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes.push((bits >> held) & 0xff);
  }
  return Uint8Array.from(bytes);
}

/** A character a byte. */
function toText(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 1 << 13)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + (1 << 13))));
  return pieces.join('');
}

const toBytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
