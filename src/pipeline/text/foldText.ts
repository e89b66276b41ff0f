const foldedLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ς: 'σ',
  ة: 'ه',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ـ: '',
};

/**
 * Text without case, diacritics and width: `ＩＤ`, `Straße`, `SİPARİŞ` become `id`, `strasse`, `siparis`. Letters that
 * Arabic and Persian write in two ways, and the Greek sigma, become one.
 */
export function foldText(text: string): string {
  if (!/[^ -~]/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[ßæœøłđıςةىیکـ]/g, (letter) => foldedLetters[letter]!);
}

/** The folded words of a header: runs of letters or of digits. Ideographs and kana part from other scripts; `#` is `no`. */
export function splitWords(text: string): string[] {
  return findWords(partWords(text));
}

/** A text as its words can be told (Hebrew abbreviations without their mark), which takes one text of thousands of words far less time than each by itself. */
export function partWords(text: string): string {
  const folded = foldText(text)
    .replace(/([א-ת])["'״”׳’](?=[א-ת])/g, '$1')
    .replace(/['’ʼ`]/g, ' ')
    .replaceAll('#', ' no ');
  if (!/[^ -~]/.test(folded)) return folded;
  return folded.replace(/([\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]+)/gu, ' $1 ');
}

/** The words of a text that was parted. */
function findWords(parted: string): string[] {
  return parted.match(/\p{L}+ー?\p{L}*|\d+/gu) ?? [];
}

/** `InvoiceNo` as `Invoice No` and `SKUCode` as `SKU Code`. */
export function splitCamelCase(text: string): string {
  if (!/[^ -~]|[a-z\d][A-Z]|[A-Z]{2}[a-z]/.test(text)) return text;
  return text
    .normalize('NFKC')
    .replace(/(?<=[\p{Ll}\d])(?=\p{Lu})/gu, ' ')
    .replace(/(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, ' ');
}

/** What two titles have in common when only case, spaces and punctuation differ. */
export function squashTitle(text: string): string {
  return foldText(text).replace(/[^\p{L}\p{N}]+/gu, '');
}
