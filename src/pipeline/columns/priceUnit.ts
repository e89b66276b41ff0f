import { isUnit } from '../cells/numberText.ts';
import type { DescribedColumn } from './profileColumn.ts';

/** Units that prices are of. */
const packs: readonly number[] = [1, 10, 100, 1000, 10_000];

/** `Preiseinheit`: by how many units prices are. */
export function isPriceUnit({
  meaning: { concepts },
  profile: { numbers, filled },
}: DescribedColumn): boolean {
  if (!concepts.has('unit') || (concepts.size > 1 && !concepts.has('price'))) return false;
  const known = numbers.filter((value) => !Number.isNaN(value));
  return (
    filled > 0 &&
    known.length === filled &&
    known.every((value) => packs.includes(value)) &&
    known.some((value) => value > 1)
  );
}

/** `Hourly rate`, `Unit price`, `Price/kg`: what one of something costs. */
export const isOfOne = ({ header, meaning: { concepts } }: DescribedColumn): boolean =>
  concepts.has('rate') || concepts.has('unit') || isUnit(/\/\s*(\p{L}+)\.?\s*$/u.exec(header)?.[1] ?? '');
