import { Type } from 'typebox';
import { message } from '../language/language.ts';
import type { Period } from '../time/periods.ts';

/** The settings of segments through time. */
export const movementSettings = {
  'movement.windowDays': {
    expected: message('a whole number of days from 1 to 36525'),
    schema: Type.Integer({
      minimum: 1,
      maximum: 36_525,
      default: 365,
      description:
        'Where segments are kept or followed through time, the purchases of so many days before a date count, so that dates can be compared; half of the history where that is shorter. A kept model has its own.',
    }),
  },
  'movement.period': {
    expected: message('"month", "quarter", "year" or "auto"'),
    schema: Type.Unsafe<Period | 'auto'>({
      type: 'string',
      enum: ['month', 'quarter', 'year', 'auto'],
      default: 'auto',
      enumDescriptions: [
        'The ends of calendar months.',
        'The ends of calendar quarters.',
        'The ends of calendar years.',
        'Months, quarters or years by the length of the history.',
      ],
      description: 'The dates at which segments are followed through time, besides the last one.',
    }),
  },
} as const;
