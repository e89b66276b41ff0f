/** What settings of how a file is read can be, with what each means. */
export const dayOrder = {
  type: 'string',
  enum: ['auto', 'dmy', 'mdy', 'ymd'],
  enumItemLabels: ['Automatic', 'Day first', 'Month first', 'Year first'],
  enumDescriptions: [
    'Detected once for the whole column; you are asked where its values leave it open.',
    'Day, month, year: 31/12/2011.',
    'Month, day, year: 12/31/2011.',
    'Year, month, day: 2011/12/31.',
  ],
} as const;

export const decimalMark = {
  type: 'string',
  enum: ['auto', 'point', 'comma'],
  enumItemLabels: ['Automatic', 'Point', 'Comma'],
  enumDescriptions: [
    'Detected from the column, its neighbours and its currency; you are asked where they leave it open.',
    'A point: 1.234 is a little more than 1, and 1,234 more than a thousand.',
    'A comma: 1,234 is a little more than 1, and 1.234 more than a thousand.',
  ],
} as const;

export const amountLevel = {
  type: 'string',
  enum: ['auto', 'order', 'line'],
  enumItemLabels: ['Automatic', 'Per order', 'Per line'],
  enumDescriptions: [
    'Detected from the rows; you are asked where they leave it open.',
    "The order's total: counted once per order.",
    'The total of each line: the lines add up.',
  ],
} as const;

export const blankCustomers = {
  type: 'string',
  enum: ['auto', 'above', 'leaveOut'],
  enumItemLabels: ['Automatic', 'The customer above', 'Leave out'],
  enumDescriptions: [
    'Detected from the rows; you are asked where they leave it open.',
    'They belong to the customer above, as in a pivot table.',
    'They belong to nobody known and are left out.',
  ],
} as const;

export const returnPolicy = {
  type: 'string',
  enum: ['drop', 'net', 'match'],
  enumItemLabels: ['Leave out', 'Subtract', 'Match with purchases'],
} as const;

export const overlapPolicy = {
  type: 'string',
  enum: ['keep', 'once'],
  enumItemLabels: ['Count in every sheet', 'Count once'],
} as const;
