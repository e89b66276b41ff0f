import { Type } from 'typebox';
import { message } from '../language/language.ts';

/** The settings that say what is foretold of customers. */
export const valueSettings = {
  'value.enabled': {
    expected: 'true or false',
    schema: Type.Boolean({
      default: true,
      description:
        'Predict how often customers will order and what they will spend, and show how far off such predictions were. Needs 500 customers and orders in the last 30 days.',
    }),
  },
  'value.horizonDays': {
    expected: message('a whole number from 7 to 1,095'),
    schema: Type.Integer({
      minimum: 7,
      maximum: 1095,
      default: 180,
      markdownDescription:
        'How many days ahead orders and spend are predicted. Where the data covers less than twice that, it is half of what it covers.',
    }),
  },
} as const;
