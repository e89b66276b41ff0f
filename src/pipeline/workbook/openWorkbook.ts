import { UserError } from '../userError.ts';
import type { ByteSource, InflateRaw } from './byteSource.ts';
import type { Workbook } from './workbook.ts';
import { openXlsx } from './xlsx.ts';

const zipMagic = 0x504b;
/** Compound File Binary: what Excel wrote before 2007, and what it wraps an encrypted workbook in. */
const compoundFileMagic = 0xd0cf;

/** Opens a workbook of a kind that its first bytes tell. Throws a `UserError` where it can't be read. */
export async function openWorkbook(source: ByteSource, inflateRaw: InflateRaw): Promise<Workbook> {
  if (source.size === 0) throw new UserError('The file is empty; choose a workbook with transactions.');
  const [first = 0, second = 0] = await source.read(0, 2);
  const magic = first * 256 + second;
  if (magic === zipMagic) return openXlsx(source, inflateRaw);
  if (magic === compoundFileMagic) {
    throw new UserError(
      'The workbook has a password or is in the old .xls format; save it as .xlsx without one and try again.',
    );
  }
  throw new UserError('The file is not an Excel workbook; choose an .xlsx or .xlsm file.');
}
