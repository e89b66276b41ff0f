import type { CellObject, DenseWorkSheet, WorkBook, WorkSheet } from 'xlsx';
import type { ByteSource } from '../../bytes/byteSource.ts';
import { explainOutOfMemory, UserError } from '../../errors/userError.ts';
import { t } from '../../language/language.ts';
import { type LimitTime, TimeLimitExceeded } from '../../time/limitTime.ts';
import { deliverNumber, readNumberFormat } from '../numberFormat.ts';
import { RowCollector } from '../rowCollector.ts';
import type { NumberFormat } from '../sheetPlan.ts';
import { type CellSink, columnLimit, type Sheet, type Workbook } from '../workbook.ts';
import { readMarkup } from './webPage.ts';

/** Bytes that are read into memory at most: these formats can't be streamed, and SheetJS builds every cell. */
const largestFile = 256 * 2 ** 20;

/** Milliseconds that reading may take, of which large workbooks need a tenth. */
const leastTime = 60_000;
const timePerByte = 5000 / 2 ** 20;

/** The longest sheet that any of these formats allows. */
const rowLimit = 2 ** 20;

/** Opens a workbook in a format that SheetJS knows and we do not: .xls, .xlsb, .ods. Throws a `UserError`. */
export async function openBySheetJs(source: ByteSource, limitTime: LimitTime): Promise<Workbook> {
  refuseLarge(source);
  return open(await source.read(0, source.size), { limitTime, areTexts: false });
}

/**
 * Opens the tables of a web page, or Excel's XML of 2003. A page shows numbers and dates as its readers write them, which
 * only a whole column tells, so that its cells are texts. Throws a `UserError`.
 */
export async function openMarkup(source: ByteSource, limitTime: LimitTime): Promise<Workbook> {
  refuseLarge(source);
  const { bytes, isPage } = await readMarkup(source);
  return open(bytes, { limitTime, areTexts: isPage });
}

function refuseLarge(source: ByteSource): void {
  if (source.size > largestFile) {
    throw new UserError(
      t('The workbook is over 256 MB in a format that must be read whole; save it as .xlsx and try again.'),
    );
  }
}

interface Parsing {
  readonly limitTime: LimitTime;
  /** Whether cells stay texts as they are written. */
  readonly areTexts: boolean;
}

async function open(bytes: Uint8Array, parsing: Parsing): Promise<Workbook> {
  const workbook = await parse(bytes, parsing);
  const date1904 = workbook.Workbook?.WBProps?.date1904 === true;
  return {
    sheets: workbook.SheetNames.map((name, i) => ({
      ...openSheet(name, workbook.Sheets[name] ?? {}, date1904),
      isHidden: Number(workbook.Workbook?.Sheets?.[i]?.Hidden ?? 0) > 0,
    })),
  };
}

async function parse(bytes: Uint8Array, { limitTime, areTexts }: Parsing): Promise<WorkBook> {
  const { read } = await import('./readSheetJs.ts');
  // Numbers stay serials with their formats, so that no time zone comes in.
  const parseAll = () =>
    read(bytes, {
      type: 'array',
      dense: true,
      raw: areTexts,
      cellNF: true,
      cellFormula: false,
      cellHTML: false,
      cellText: false,
    });
  const milliseconds = leastTime + timePerByte * bytes.byteLength;
  try {
    // A damaged formula can make it go round in circles.
    return silently(() => limitTime(parseAll, milliseconds));
  } catch (error) {
    throw explain(error, milliseconds);
  }
}

/** SheetJS tells the console of all that it does not know; standard error is the command line's own. */
function silently<Value>(work: () => Value): Value {
  const realm = globalThis as { console?: unknown };
  const { console } = realm;
  const say = () => {};
  realm.console = { log: say, warn: say, error: say };
  try {
    return work();
  } finally {
    realm.console = console;
  }
}

function explain(error: unknown, milliseconds: number): UserError {
  if (error instanceof TimeLimitExceeded) return explainTimeLimit(milliseconds);
  const explained = explainOutOfMemory(error);
  if (explained instanceof UserError) return explained;
  const message = error instanceof Error ? error.message : '';
  if (/password|encrypt/i.test(message)) {
    return new UserError(t('The workbook has a password; save it without one and try again.'));
  }
  return new UserError(t('The workbook is damaged or of an unknown kind; save it as .xlsx and try again.'));
}

const explainTimeLimit = (milliseconds: number): UserError =>
  new UserError(
    t(
      'Stopped: the workbook could not be read within {0, plural, one {# second} other {# seconds}}; save it as .xlsx or .csv and try again.',
      Math.round(milliseconds / 1000),
    ),
  );

function openSheet(name: string, worksheet: WorkSheet, date1904: boolean): Sheet {
  const data = (worksheet as DenseWorkSheet)['!data'] ?? [];
  // A forged cell may stand a billion rows or columns away.
  const length = Math.min(data.length, rowLimit);
  const merges = worksheet['!merges'] ?? [];
  const shown = { formatOf: createFormats(), date1904 };
  return {
    name,
    sharedText: () => '',
    peek: async (count, after = 0) => {
      const collector = new RowCollector(() => '');
      for (let i = after; i < length && collector.rows.length < count; i++) {
        const row = data[i] ?? [];
        const columns = Math.min(row.length, columnLimit);
        for (let column = 0; column < columns; column++) deliver(collector, column, row[column], shown);
        collector.endRow(i + 1);
      }
      for (const { s, e } of merges) if (e.r > s.r) collector.merged(s.c, s.r + 1, e.r + 1);
      return collector.rows;
    },
    scan: async (columns, after, sink, onFraction) => {
      for (let i = after; i < length; i++) {
        for (const [slot, column] of columns.entries()) deliver(sink, slot, data[i]?.[column], shown);
        sink.endRow(i + 1);
        if (i % 10_000 === 0) onFraction(i / length);
      }
      for (const { s, e } of merges) {
        const slot = columns.indexOf(s.c);
        if (slot >= 0 && e.r > s.r) sink.merged?.(slot, s.r + 1, e.r + 1);
      }
    },
  };
}

/** How cells show numbers. */
interface Shown {
  readonly formatOf: (code: CellObject['z']) => NumberFormat;
  readonly date1904: boolean;
}

function deliver(
  sink: CellSink,
  slot: number,
  cell: CellObject | undefined,
  { formatOf, date1904 }: Shown,
): void {
  const value = cell?.v;
  if (cell === undefined || value === undefined || value === null || cell.t === 'e') return;
  if (typeof value === 'number') deliverNumber(sink, slot, value, formatOf(cell.z), date1904);
  else if (typeof value === 'boolean') sink.text(slot, value ? 'TRUE' : 'FALSE');
  else if (typeof value === 'string' && value !== '') sink.text(slot, value);
}

/** Reads each format once: many cells have the same. */
function createFormats(): Shown['formatOf'] {
  const known = new Map<CellObject['z'], NumberFormat>();
  return (code) => {
    const format =
      known.get(code) ??
      (typeof code === 'number' ? readNumberFormat(code, undefined) : readNumberFormat(0, code));
    known.set(code, format);
    return format;
  };
}
