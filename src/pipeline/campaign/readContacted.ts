import type { ByteSource, InflateRaw } from '../bytes/byteSource.ts';
import { UserError } from '../errors/userError.ts';
import { t } from '../language/language.ts';
import { openWorkbook } from '../spreadsheet/open/openWorkbook.ts';
import { listDialects } from '../spreadsheet/text/detectLayout.ts';
import { type CellSink, columnLimit } from '../spreadsheet/workbook.ts';
import { decodeUtf8 } from '../text/utf8.ts';
import { formatDate, isDay } from '../time/calendar.ts';
import { type Campaign, readCampaign } from './campaignFile.ts';
import { partRows } from './partRows.ts';

/** A file of whom a campaign was sent to. */
export interface ContactedFile {
  /** By which the user knows it. */
  readonly name: string;
  readonly bytes: ByteSource;
  /** `2026-11-28`; of a list that does not say it. */
  readonly date?: string;
}

/**
 * Whom a campaign was sent to: the file that was written beside an export, or such an export, or any list of ids, one a row,
 * with the day of the campaign; as text or as a workbook, of which the first sheet counts. A column such as
 * `holdout` says who was held back. Throws a `UserError` where the file is neither, names nobody, or does not say it clearly.
 */
export async function readContacted(file: ContactedFile, inflateRaw: InflateRaw): Promise<Campaign> {
  if (file.bytes.size === 0) throw new UserError(describeEmpty(file.name));
  const campaign = await readFile(file, inflateRaw);
  if (campaign.contacted.length + campaign.heldBack.length === 0)
    throw new UserError(describeEmpty(file.name));
  return campaign;
}

const describeEmpty = (name: string): string =>
  t('“{0}” names no customer; choose the list of a campaign, with the id of a customer in each row.', name);

async function readFile({ name, bytes, date }: ContactedFile, inflateRaw: InflateRaw): Promise<Campaign> {
  if (/^\uFEFF?\s*\{/.test(decode(await bytes.read(0, mostBlank)))) {
    const campaign = readCampaign(decode(await bytes.read(0, bytes.size)), name);
    return date === undefined ? campaign : { ...campaign, date: checkDay(date) };
  }
  if (date === undefined)
    throw new UserError(t('“{0}” does not say on which day the campaign was; give the day too.', name));
  const day = checkDay(date);
  return { date: day, source: name, ...partRows(await readRows({ name, bytes }, inflateRaw)) };
}

/** Bytes of which the first letter is one. */
const mostBlank = 1 << 10;

const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

function checkDay(date: string): string {
  if (!isDay(date)) throw new UserError(t('“{0}” is not a day; write it as 2026-11-28.', date));
  return date;
}

/** The cells of the rows, as a workbook's are read; names have spaces, so that these part no fields. */
async function readRows(
  { name, bytes }: Pick<ContactedFile, 'name' | 'bytes'>,
  inflateRaw: InflateRaw,
): Promise<readonly (readonly string[])[]> {
  const { sheets } = await openWorkbook(bytes, name, inflateRaw, { dialects: listDialects });
  const sheet = sheets.find(({ isHidden }) => !isHidden) ?? sheets[0]!;
  const texts = new RowTexts((index) => sheet.sharedText(index));
  await sheet.scan(allColumns, 0, texts, () => {});
  return texts.rows;
}

const allColumns = Array.from({ length: columnLimit }, (_, column) => column);

class RowTexts implements CellSink {
  readonly rows: string[][] = [];
  readonly #sharedText: (index: number) => string;
  #row: string[] = [];

  constructor(sharedText: (index: number) => string) {
    this.#sharedText = sharedText;
  }

  bytes(slot: number, bytes: Uint8Array, start: number, end: number): void {
    this.text(slot, decodeUtf8(bytes, start, end));
  }

  number(slot: number, value: number): void {
    this.text(slot, String(value));
  }

  text(slot: number, value: string): void {
    this.#row[slot] = value;
  }

  sharedText(slot: number, index: number): void {
    this.text(slot, this.#sharedText(index));
  }

  endRow(): void {
    this.rows.push(this.#row);
    this.#row = [];
  }

  date(slot: number, value: number): void {
    this.text(slot, formatDate(value));
  }
}
