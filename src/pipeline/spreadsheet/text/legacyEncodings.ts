import { decodeBytes } from './transcode.ts';

/** An encoding from before Unicode, and what is written in it. */
export interface LegacyEncoding {
  readonly label: string;
  readonly singleByte: boolean;
  readonly languages: readonly Language[];
}

/** What a language needs beyond ASCII. */
export interface Language {
  /** How unlikely it is before a byte is seen, in bits. */
  readonly prior: number;
  /** Whether its words are made of such characters, and not of ASCII letters with such a one here and there. */
  readonly wholeWords: boolean;
  /** The share of each character, in lower case. */
  readonly shares: ReadonlyMap<string, number>;
}

/** The encodings that are told apart, the most common first. */
export function listLegacyEncodings(oldMac: boolean): LegacyEncoding[] {
  return [
    { label: 'windows-1252', singleByte: true, languages: western(0) },
    { label: 'macintosh', singleByte: true, languages: western(oldMac ? -2 : 5) },
    { label: 'windows-1254', singleByte: true, languages: [accents('ıüşöçğİâî', 4)] },
    { label: 'windows-1250', singleByte: true, languages: central },
    { label: 'windows-1251', singleByte: true, languages: cyrillic },
    { label: 'windows-1253', singleByte: true, languages: [script(greekLetters, 5)] },
    { label: 'windows-1256', singleByte: true, languages: arabic },
    { label: 'windows-1255', singleByte: true, languages: [script(hebrewLetters, 5)] },
    { label: 'windows-874', singleByte: true, languages: [script(thaiLetters, 5)] },
    { label: 'windows-1257', singleByte: true, languages: baltic },
    { label: 'ibm850', singleByte: true, languages: western(6) },
    { label: 'ibm866', singleByte: true, languages: [script(cyrillicLetters.russian, 7)] },
    { label: 'gb18030', singleByte: false, languages: [chinese()] },
    { label: 'shift_jis', singleByte: false, languages: [japanese()] },
    { label: 'euc-kr', singleByte: false, languages: [korean()] },
    { label: 'big5', singleByte: false, languages: [taiwanese()] },
  ];
}

/** The languages of Western Europe, in each the letters and signs beyond ASCII, the most frequent first. */
const westernLetters: Readonly<Record<string, string>> = {
  english: '’–£€“”‘°™®©½…—éèñ',
  french: 'éàèêçôîâûùïœë',
  german: 'üäöß',
  spanish: 'óíáéñúü¿¡ºª',
  portuguese: 'ãçáéíóêõúâàôºª',
  italian: 'àèùòìé',
  nordic: 'äöåøæé',
  dutch: 'éëïöüè',
  icelandic: 'ðáíþóéöúæý',
  /** Customers from all over. */
  mixed: 'éáíóöüèñäçàãâêôøåæõúßîùëïòìœ',
};

/** Bits by which a language is rarer than the first ones; Icelandic most, whose letters are Turkish ones in windows-1254. */
const rarity: Readonly<Record<string, number>> = {
  portuguese: 1,
  italian: 1,
  nordic: 1,
  dutch: 1,
  icelandic: 8,
  mixed: 2,
};

function western(prior: number): Language[] {
  return Object.entries(westernLetters).map(([name, letters]) =>
    accents(letters, prior + (rarity[name] ?? 0)),
  );
}

const centralLetters: Readonly<Record<string, string>> = {
  polish: 'łąęóżśćńź',
  czech: 'íáéěýřžščůúňťďó',
  slovak: 'áížéščýúľťôňóďäŕĺ',
  hungarian: 'áéöóőíüúű',
  croatian: 'ščžćđ',
  romanian: 'ăâîşţ',
};
const central = Object.values(centralLetters).map((letters) => accents(letters, 4));

const greekLetters = 'αοιεστνηυρπκμλωςθγδάίόέφχήβύξζώψϊϋ';

const hebrewLetters = 'יולאהמרתבנשעדםחקפסטזגכצןךףץ';
const thaiLetters = 'านรกเงอยลมตทว่ัสค้ีไปดขิ็บแะำชโูืุพจใึหณถผ์ธศฟซษฝภญฐๆฮฉฏฆฎฑฒฬฯ๊๋ฤฌ๐๑๒๓๔๕๖๗๘๙';

/** The last letters are of Persian and Urdu. */
const arabicLetters = {
  arabic: 'الميونرتبةعدسفهكقأحجشطصخذىغضزثإءآئظؤ',
  persian: 'ایرنادمهتوشسبکلزفگعخقجحپصطچغضذظثآژئءي',
};
const arabic = Object.values(arabicLetters).map((letters) => script(letters, 5));

const balticLetters: Readonly<Record<string, string>> = {
  lithuanian: 'ėšžąčųįūę',
  latvian: 'āīšēžņūļčķģ',
  estonian: 'äõüöšž',
};
const baltic = Object.values(balticLetters).map((letters) => accents(letters, 7));

const cyrillicLetters = {
  russian: 'оеаинтсрвлкмдпуяызьбгчйхжшюцщэфъё№',
  ukrainian: 'оаинтверсклдмпуязіьбгчйхїжюцшщєґф',
  bulgarian: 'аоиетнрсвлпкдмзяугбъчйжцхшщфюь',
  serbian: 'аоиенрстјувдкмлпзгбњшцчжћхљђфџ',
};
const cyrillic = Object.values(cyrillicLetters).map((letters) => script(letters, 4));

/** Letters in the order of how often they are met, the few first ones much more often (Zipf 1949). */
function accents(letters: string, prior: number): Language {
  return { prior, wholeWords: false, shares: shareByRank(letters, 0) };
}

function script(letters: string, prior: number): Language {
  return { prior, wholeWords: true, shares: shareByRank(letters, 3) };
}

/** Shares that fall with the rank; the slower, the greater `evenness` is. */
function shareByRank(letters: string, evenness: number): Map<string, number> {
  const weights = Array.from(letters, (_, i) => 1 / (i + 1 + evenness));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return new Map(Array.from(letters, (letter, i) => [letter, weights[i]! / sum]));
}

/** The 3,755 common characters of GB 2312 stand in its rows 16 to 55. */
function chinese(): Language {
  const characters = listCharacters('gb18030', [0xb0, 0xd7], [0xa1, 0xfe]);
  return { prior: 4, wholeWords: true, shares: shareEvenly([[characters, 1]]) };
}

/** Syllables of names, places and trade; without them Korean can't be told from Chinese, whose bytes are the same. */
const koreanSyllables =
  '이김박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구라민진지은영수현호준경미희선연아원재상동승철용태석숙순' +
  '자옥혜인나다시도군읍면로길번객량가격금액일날짜송완료취소품명결제화울부산대천광역특별기충북주문합계총회사점매출담당거래처코드';

/** The 2,350 syllables of KS X 1001 stand in its rows 16 to 40. */
function korean(): Language {
  const syllables = listCharacters('euc-kr', [0xb0, 0xc8], [0xa1, 0xfe]);
  const shares = shareEvenly([
    [syllables, 0.4],
    [new Set(koreanSyllables), 0.6],
  ]);
  return { prior: 5, wholeWords: true, shares };
}

/** The 5,401 frequent characters of Big5. */
function taiwanese(): Language {
  const characters = listCharacters('big5', [0xa4, 0xc6], [0x40, 0xfe]);
  return { prior: 5, wholeWords: true, shares: shareEvenly([[characters, 1]]) };
}

/** Kana, the 2,965 common characters of JIS X 0208, and half-width kana. */
function japanese(): Language {
  const kanji = listCharacters('shift_jis', [0x88, 0x98], [0x40, 0xfc]);
  const shares = shareEvenly([
    [listRange(0x3041, 0x30ff), 0.5],
    [kanji, 0.46],
    [listRange(0xff66, 0xff9f), 0.04],
  ]);
  return { prior: 4, wholeWords: true, shares };
}

function shareEvenly(groups: readonly (readonly [ReadonlySet<string>, number])[]): Map<string, number> {
  return new Map(
    groups.flatMap(([characters, share]) =>
      Array.from(characters, (one) => [one, share / characters.size] as const),
    ),
  );
}

function listRange(first: number, last: number): Set<string> {
  return new Set(Array.from({ length: last - first + 1 }, (_, i) => String.fromCharCode(first + i)));
}

type Range = readonly [number, number];

/** What the pairs of a leading and a trailing byte stand for. */
function listCharacters(label: string, leading: Range, trailing: Range): Set<string> {
  const pairs: number[] = [];
  for (let lead = leading[0]; lead <= leading[1]; lead++) {
    for (let trail = trailing[0]; trail <= trailing[1]; trail++) pairs.push(lead, trail);
  }
  const characters = new Set(decodeBytes(Uint8Array.from(pairs), label, false));
  characters.delete('\ufffd');
  return characters;
}
