import { message } from '../language.ts';
import type { Reading } from './reading.ts';

/** What people read of the order of dates; to be translated where it is said. */
export const dateOrderTexts: Readonly<Record<Reading['dateOrder'], string>> = {
  dmy: message('day, month, year'),
  mdy: message('month, day, year'),
  ymd: message('year, month, day'),
  none: message('no date leaves it open'),
};
