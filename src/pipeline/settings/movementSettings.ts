import { Type } from 'typebox';
import { message } from '../language/language.ts';
import type { Period } from '../time/periods.ts';

/** In place of a file, for new segments in any case. */
export const noModel = '-';

/** The file of a kept model, from the folder of the workbook. */
export const modelPath = { type: 'string', maxLength: 1000 } as const;

/** Whose purchases make segments: all of them, or those of the window. */
export const segmentBy = {
  type: 'string',
  enum: ['all', 'window'],
  enumItemLabels: ['Whole file', 'Window'],
  enumDescriptions: [
    'All purchases of the file.',
    'Those of the window, so that segments can be compared between dates.',
  ],
} as const;

/** The settings of segments through time. */
export const movementSettings = {
  model: {
    expected: message('the file of a kept model, "-" for none, or empty'),
    schema: Type.String({
      ...modelPath,
      default: '',
      markdownDescription:
        'The kept model to use in place of new segments: its file, relative to the folder of the workbook, such as `orders-01 - segments.model.json`; `-` for new segments in any case. Empty: new segments, and you are asked where the folder has a model that fits. Kept for a workbook or a folder in `#segmentAi.workbooks#`.',
    }),
  },
  'movement.segmentBy': {
    expected: message('"all" or "window"'),
    schema: Type.Unsafe<'all' | 'window'>({
      ...segmentBy,
      default: 'all',
      markdownDescription:
        'Which purchases segments are made of. A kept model always uses those of its window, `#segmentAi.movement.windowDays#`.',
    }),
  },
  'movement.windowDays': {
    expected: message('a whole number of days from 1 to 36525'),
    schema: Type.Integer({
      minimum: 1,
      maximum: 36_525,
      default: 365,
      description:
        'How many days of purchases before a date count, where segments are kept or followed through time, so that dates can be compared; half of what the data covers where that is shorter. A kept model has its own window.',
    }),
  },
  'movement.period': {
    expected: message('"month", "quarter", "year" or "auto"'),
    schema: Type.Unsafe<Period | 'auto'>({
      type: 'string',
      enum: ['month', 'quarter', 'year', 'auto'],
      enumItemLabels: ['Months', 'Quarters', 'Years', 'Automatic'],
      default: 'auto',
      enumDescriptions: [
        'The ends of calendar months.',
        'The ends of calendar quarters.',
        'The ends of calendar years.',
        'Months, quarters or years, depending on how much time the data covers.',
      ],
      description: 'The dates at which segments are followed through time, besides the last one.',
    }),
  },
} as const;
