import { UserError } from '../errors/userError.ts';
import { t } from '../language/language.ts';
import { DelimitedScanner, withRoom } from '../spreadsheet/text/delimitedScanner.ts';
import { type CellSink, columnLimit } from '../spreadsheet/workbook.ts';
import { decodeUtf8 } from '../text/utf8.ts';
import { isDay } from '../time/calendar.ts';
import { type Campaign, readCampaign } from './campaignFile.ts';

/**
 * Whom a campaign was sent to: the file that was written beside an export, or such an export, or any list of ids, one a line,
 * with the day of the campaign. A column `holdout` says who was held back. Throws a `UserError` where the text is neither.
 * @param name of its file
 * @param date `2026-11-28`; of a list that does not say it
 */
export function readContacted(text: string, name: string, date?: string): Campaign {
  if (/^\uFEFF?\s*\{/.test(text)) {
    const campaign = readCampaign(text, name);
    return date === undefined ? campaign : { ...campaign, date: checkDay(date) };
  }
  if (date === undefined)
    throw new UserError(t('"{0}" does not say of which day the campaign was; name the day too.', name));
  return { date: checkDay(date), source: name, ...partList(text) };
}

function checkDay(date: string): string {
  if (!isDay(date)) throw new UserError(t('"{0}" is no day; write it as 2026-11-28.', date));
  return date;
}

function partList(text: string): Pick<Campaign, 'contacted' | 'heldBack'> {
  const [head = [], ...rest] = readRows(text.replace(/^\uFEFF/, ''));
  const titles = head.map((title) => title.trim().toLowerCase());
  const hasHead = titles.includes('id') || titles.includes('holdout');
  const [id, holdout] = [Math.max(titles.indexOf('id'), 0), titles.indexOf('holdout')];
  const rows = (hasHead ? rest : [head, ...rest]).filter((row) => (row[id] ?? '').trim() !== '');
  const isHeld = (row: readonly string[]) =>
    holdout >= 0 && /^(yes|true|1)$/i.test((row[holdout] ?? '').trim());
  const idsOf = (some: readonly (readonly string[])[]) =>
    some.map((row) => row[id]!.trim().replace(/^'(?=[=+\-@])/, ''));
  return {
    contacted: idsOf(rows.filter((row) => !isHeld(row))),
    heldBack: idsOf(rows.filter(isHeld)),
  };
}

/** By what the fields of a line are parted: what stands in the first line most often. */
function findDelimiter(text: string): string {
  const [first = ''] = text.split(/\r?\n/, 1);
  const count = (mark: string) => first.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

/** The fields of the rows, as a workbook's are read. */
function readRows(text: string): readonly (readonly string[])[] {
  const bytes = new TextEncoder().encode(text);
  const texts = new RowTexts();
  const dialect = { delimiter: findDelimiter(text).charCodeAt(0), padding: 0 };
  const scanner = new DelimitedScanner(texts, { dialect, columns: allColumns, after: 0 });
  scanner.scan(withRoom(bytes), bytes.length, true);
  return texts.rows;
}

const allColumns = Array.from({ length: columnLimit }, (_, column) => column);

/** Delimited text has texts alone. */
class RowTexts implements CellSink {
  readonly rows: string[][] = [];
  #row: string[] = [];

  bytes(slot: number, bytes: Uint8Array, start: number, end: number): void {
    this.#row[slot] = decodeUtf8(bytes, start, end);
  }

  endRow(): void {
    this.rows.push(this.#row);
    this.#row = [];
  }

  number(): void {}
  date(): void {}
  text(): void {}
  sharedText(): void {}
}
