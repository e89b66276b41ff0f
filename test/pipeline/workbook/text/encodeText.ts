/** Encodings of single bytes, and of bytes and pairs, that tests write. */
export type WrittenEncoding = (typeof writtenEncodings)[number];

export const writtenEncodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'macintosh',
  'windows-1250',
  'windows-1251',
  'windows-1254',
  'gb18030',
  'shift_jis',
] as const;

const tables = new Map<string, Map<string, readonly number[]>>();

/** The bytes of a text; throws where the encoding lacks a character. */
export function encodeText(text: string, label: WrittenEncoding): Uint8Array {
  if (label === 'utf-8') return new TextEncoder().encode(text);
  if (label === 'utf-16le') return new Uint8Array(Buffer.from(text, 'utf16le'));
  if (label === 'utf-16be') return new Uint8Array(Buffer.from(text, 'utf16le').swap16());
  const table = tables.get(label) ?? (label === 'windows-1252' ? listWindows1252() : listSequences(label));
  tables.set(label, table);
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const sequence = table.get(character);
      if (sequence === undefined) throw new Error(`${label} has no ${character}`);
      return sequence;
    }),
  );
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
  if (label === 'gb18030' || label === 'shift_jis') {
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
