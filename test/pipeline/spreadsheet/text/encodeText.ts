/** Encodings of single bytes, and of bytes and pairs, that tests write. */
export type WrittenEncoding = (typeof writtenEncodings)[number];

const writtenEncodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'macintosh',
  'windows-1250',
  'windows-1251',
  'windows-1254',
  'windows-1253',
  'windows-1255',
  'windows-1256',
  'windows-874',
  'windows-1257',
  'ibm850',
  'ibm866',
  'gb18030',
  'shift_jis',
  'euc-kr',
  'big5',
] as const;

const tables = new Map<string, Map<string, readonly number[]>>();

/** The bytes of a text; throws where the encoding lacks a character. */
export function encodeText(text: string, label: WrittenEncoding): Uint8Array {
  if (label === 'utf-8') return new TextEncoder().encode(text);
  if (label === 'utf-16le') return new Uint8Array(Buffer.from(text, 'utf16le'));
  if (label === 'utf-16be') return new Uint8Array(Buffer.from(text, 'utf16le').swap16());
  const table = tables.get(label) ?? listTable(label);
  tables.set(label, table);
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const sequence = table.get(character);
      if (sequence === undefined) throw new Error(`${label} has no ${character}`);
      return sequence;
    }),
  );
}

const pairs = new Set<string>(['gb18030', 'shift_jis', 'euc-kr', 'big5']);

function listTable(label: string): Map<string, readonly number[]> {
  if (label === 'windows-1252') return listWindows1252();
  return label === 'ibm850' ? listIbm850() : listSequences(label);
}

/** The letters that were typed in DOS, by the numbers on which Alt made them. */
function listIbm850(): Map<string, readonly number[]> {
  const sequences = new Map(Array.from({ length: 128 }, (_, i) => [String.fromCharCode(i), [i]]));
  const letters: Record<string, number> = {
    ...{ Ç: 128, ü: 129, é: 130, â: 131, ä: 132, à: 133, å: 134, ç: 135, ê: 136, ë: 137, è: 138, ï: 139 },
    ...{ î: 140, Ä: 142, Å: 143, É: 144, æ: 145, Æ: 146, ô: 147, ö: 148, û: 150, ù: 151, Ö: 153, Ü: 154 },
    ...{ ø: 155, '£': 156, Ø: 157, á: 160, í: 161, ó: 162, ú: 163, ñ: 164, Ñ: 165, ß: 225 },
  };
  for (const [letter, byte] of Object.entries(letters)) sequences.set(letter, [byte]);
  return sequences;
}

/** The bytes of every character that one byte or two stand for. */
function listSequences(label: string): Map<string, readonly number[]> {
  const sequences = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(label, { fatal: true });
  const add = (...bytes: number[]) => {
    const text = decodeOrNothing(decoder, bytes);
    if ([...text].length === 1 && !sequences.has(text)) sequences.set(text, bytes);
  };
  for (let byte = 0; byte < 256; byte++) add(byte);
  if (pairs.has(label)) {
    for (let lead = 0x81; lead < 0xff; lead++) for (let trail = 0x40; trail < 0xff; trail++) add(lead, trail);
  }
  return sequences;
}

function decodeOrNothing(decoder: TextDecoder, bytes: readonly number[]): string {
  try {
    return decoder.decode(Uint8Array.from(bytes));
  } catch {
    return '';
  }
}

/** Latin-1 with what Windows added to it: by hand, because some versions of Node have that wrong. */
function listWindows1252(): Map<string, readonly number[]> {
  const sequences = new Map<string, readonly number[]>();
  for (let byte = 0; byte < 256; byte++) {
    if (byte < 0x80 || byte >= 0xa0) sequences.set(String.fromCharCode(byte), [byte]);
  }
  const added: Readonly<Record<string, number>> = {
    '€': 0x80,
    '‚': 0x82,
    ƒ: 0x83,
    '„': 0x84,
    '…': 0x85,
    '†': 0x86,
    '‡': 0x87,
    ˆ: 0x88,
    '‰': 0x89,
    Š: 0x8a,
    '‹': 0x8b,
    Œ: 0x8c,
    Ž: 0x8e,
    '‘': 0x91,
    '’': 0x92,
    '“': 0x93,
    '”': 0x94,
    '•': 0x95,
    '–': 0x96,
    '—': 0x97,
    '˜': 0x98,
    '™': 0x99,
    š: 0x9a,
    '›': 0x9b,
    œ: 0x9c,
    ž: 0x9e,
    Ÿ: 0x9f,
  };
  for (const [character, byte] of Object.entries(added)) sequences.set(character, [byte]);
  return sequences;
}
