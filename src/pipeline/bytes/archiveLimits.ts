import { UserError } from '../errors/userError.ts';
import { formatNumber, t } from '../language/language.ts';
import type { ZipEntry } from './zipReader.ts';

/** What an archive may inflate to before it is taken for one that was made to exhaust the machine. */
export interface ArchiveLimits {
  /** Inflated bytes per compressed byte of one part, once it is over `harmlessSize`. */
  readonly ratio: number;
  /** Megabytes (2^20 bytes) of one part, inflated. */
  readonly partMB: number;
  /** Megabytes of all parts together, inflated. */
  readonly totalMB: number;
  /** Megabytes of one part that has to be held in memory whole: the table of texts, the styles. */
  readonly memoryMB: number;
}

/**
 * Sheets of a million rows by eight columns take 160 MB at 8:1. The ratio and the size of a part are those of Apache
 * POI's `ZipSecureFile`, whose Javadoc discusses them.
 */
export const usualArchiveLimits: ArchiveLimits = {
  ratio: 100,
  partMB: 4096,
  totalMB: 16_384,
  memoryMB: 1024,
};

/** Up to this many bytes a part is read whatever its ratio: that takes moments. */
const harmlessSize = 16 * 2 ** 20;
const megabyte = 2 ** 20;
/** The fixed part of a local header. */
const headerSize = 30;

/**
 * Checks what the directory claims, before anything is inflated; `readZipEntry` sees to it that no entry turns out
 * larger than it claims. Throws a `UserError`.
 */
export function checkArchive(entries: readonly ZipEntry[], fileSize: number, limits: ArchiveLimits): void {
  checkExtents(entries, fileSize);
  for (const entry of entries) checkEntry(entry, limits);
  const total = sumSizes(entries);
  if (total > limits.totalMB * megabyte) {
    throw tooLarge(t('it is {0} in all', formatSize(total)), 'totalMB', limits);
  }
}

/** Checks what is to be held in memory at once. Throws a `UserError`. */
export function checkHeld(what: string, entries: readonly ZipEntry[], limits: ArchiveLimits): void {
  const size = sumSizes(entries);
  if (size > limits.memoryMB * megabyte) {
    throw tooLarge(
      t('{0}, which has to be held in memory, is {1}', what, formatSize(size)),
      'memoryMB',
      limits,
    );
  }
}

const sumSizes = (entries: readonly ZipEntry[]) => entries.reduce((sum, { size }) => sum + size, 0);

function checkEntry({ name, size, compressedSize }: ZipEntry, limits: ArchiveLimits): void {
  if (size > limits.partMB * megabyte) {
    throw tooLarge(t('its part “{0}” is {1}', name, formatSize(size)), 'partMB', limits);
  }
  if (size > harmlessSize && size > limits.ratio * compressedSize) {
    const ratio = Math.round(size / Math.max(compressedSize, 1));
    throw tooLarge(
      t(
        'its part “{0}” grows {1, plural, one {# time} other {# times}}, to {2}',
        name,
        Math.round(ratio),
        formatSize(size),
      ),
      'ratio',
      limits,
    );
  }
}

/** Parts that lie over one another would be counted once and inflated many times. */
function checkExtents(entries: readonly ZipEntry[], fileSize: number): void {
  const ordered = [...entries].sort((a, b) => a.headerOffset - b.headerOffset);
  let free = 0;
  for (const { headerOffset, compressedSize } of ordered) {
    if (headerOffset < free) {
      throw new UserError(t('The workbook is corrupt; re-save it in the program that created it.'));
    }
    free = headerOffset + headerSize + compressedSize;
  }
  if (free > fileSize) {
    throw new UserError(t('The workbook is incomplete; download or copy it again.'));
  }
}

function tooLarge(what: string, limit: keyof ArchiveLimits, limits: ArchiveLimits): UserError {
  const allowed =
    limit === 'ratio'
      ? t('{0, plural, one {# time} other {# times}}', limits.ratio)
      : formatSize(limits[limit] * megabyte);
  return new UserError(
    t(
      'The workbook would unpack to more than is allowed: {0}, and at most {1} is allowed; if you trust it, raise “{2}” in the setting segmentAi.reading.limits.',
      what,
      allowed,
      limit,
    ),
  );
}

function formatSize(bytes: number): string {
  const size = bytes / megabyte;
  return size < 1024 ? `${formatNumber(Math.ceil(size))} MB` : `${formatNumber(size / 1024, 1)} GB`;
}
