import { Type } from 'typebox';

/** The settings that say what is reported, and when. */
export const reportSettings = {
  'report.autoSave': {
    expected: 'true or false',
    schema: Type.Boolean({
      default: false,
      description:
        'Whether the report is saved beside the workbook after every run, in place of the one that was saved so before.',
    }),
  },
  'report.transactions': {
    expected: 'true or false',
    schema: Type.Boolean({
      default: false,
      description:
        "Whether the report has the transactions too: each segment's sheet is followed by what its customers bought, as it stands in the source.",
    }),
  },
} as const;
