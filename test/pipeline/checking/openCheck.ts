import { runtime } from '../../../src/node/runtime.ts';
import { bytesInMemory } from '../../../src/pipeline/bytes/byteSource.ts';
import type { DataCheck } from '../../../src/pipeline/checking/dataCheck.ts';
import { openCheck as openFile } from '../../../src/pipeline/pipeline.ts';
import { readSettings } from '../../../src/pipeline/settings/settings.ts';

/** Checks a text file, or the bytes of a workbook, under one setting after another. */
export function openCheck(content: string | Uint8Array, path = 'shop.csv') {
  const bytes = bytesInMemory(typeof content === 'string' ? new TextEncoder().encode(content) : content);
  const file = openFile({ path, bytes }, runtime);
  const looks: DataCheck[] = [];
  const fractions: number[] = [];
  const check = (settings: Readonly<Record<string, unknown>> = {}) =>
    file.check(readSettings(settings), {
      onLook: (look) => looks.push(structuredClone(look)),
      onFraction: (fraction) => fractions.push(fraction),
    });
  return { check, looks, fractions };
}

/** A text file of 40 lines of 20 orders. */
const linesOf = (
  header: string,
  row: (line: number, order: number) => string | readonly (string | number)[],
): string => [header, ...Array.from({ length: 40 }, (_, line) => String(row(line, line >> 1)))].join('\n');

const dayOf = (order: number) => `2011-01-${String(1 + order).padStart(2, '0')}`;

/** Orders by nine customers, some of them cancelled, with a status that nobody understands. */
export const orders = linesOf('Order,Client,Date,Amount,Status,Country', (line, order) => [
  536_000 + order,
  `c${order % 9}`,
  dayOf(order),
  5.25 + line,
  ['paid', 'paid', 'cancelled', 'zork'][order % 4]!,
  order % 2 === 0 ? 'France' : 'Spain',
]);
