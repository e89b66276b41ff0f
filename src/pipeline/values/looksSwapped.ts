import { firstPart, isInParts, secondPart } from './dateParts.ts';
import { dateKind } from './dateReading.ts';
import type { Readings } from './readings.ts';

/** Typed dates from which it says something that none of them is after the 12th: 0.39^10 is 1 in 10,000. */
const enoughTyped = 10;

/**
 * Whether days and months of the workbook's own dates look swapped: a program that expected the other order took the
 * texts that made sense to it for dates, so that none of these is after the 12th, and left all others as texts.
 */
export function looksSwapped({ kinds, values, length }: Readings): boolean {
  let typed = 0;
  let texts = 0;
  for (let i = 0; i < length; i++) {
    if (isInParts(kinds[i]!)) {
      if (firstPart(values[i]!) <= 12 && secondPart(values[i]!) <= 12) return false;
      texts++;
    } else if (kinds[i] === dateKind.typedMoment) {
      if (new Date(values[i]!).getUTCDate() > 12) return false;
      typed++;
    }
  }
  return typed >= enoughTyped && texts > 0;
}
