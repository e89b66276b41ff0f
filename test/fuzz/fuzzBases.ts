import { unzipSync } from 'fflate';
import { type BookType, read, utils, type WorkBook, write } from 'xlsx';

/** What is mutated: a workbook or text with the first rows of the sample, in every format, and the sample itself. */
export interface FuzzBases {
  /** Archives whose inner XML is mutated: their parts by name. */
  readonly packages: readonly Readonly<Record<string, Uint8Array>>[];
  /** Files whose bytes are mutated, by the name they go by. */
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly text: string;
}

const rows = 60;
const types: readonly BookType[] = [
  'xlsx',
  'xlsb',
  'biff8',
  'biff5',
  'ods',
  'fods',
  'xlml',
  'html',
  'slk',
  'dif',
];

export function makeBases(sample: Uint8Array): FuzzBases {
  const book = read(sample, { sheetRows: rows, cellDates: true, cellNF: true });
  const compressed = write(book, { type: 'buffer', bookType: 'xlsx', bookSST: true, compression: true });
  const files = types.map((bookType) => ({
    name: `fuzz.${extension(bookType)}`,
    bytes: writeAs(book, bookType),
  }));
  return {
    packages: [unzipSync(writeAs(book, 'xlsx')), unzipSync(compressed), unzipSync(writeAs(book, 'ods'))],
    files: [...files, { name: 'fuzz.xlsx', bytes: compressed }, { name: 'fuzz.xlsx', bytes: sample }],
    text: utils.sheet_to_csv(book.Sheets[book.SheetNames[0]!]!, { dateNF: 'yyyy-mm-dd hh:mm' }),
  };
}

const writeAs = (book: WorkBook, bookType: BookType): Uint8Array =>
  new Uint8Array(write(book, { type: 'buffer', bookType, bookSST: true }));

const extension = (bookType: BookType): string => (/^(xlsx|xlsb|ods)$/.test(bookType) ? bookType : 'xls');
