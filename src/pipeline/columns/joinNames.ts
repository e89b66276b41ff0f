import type { Row } from '../spreadsheet/workbook.ts';
import { type DescribedColumn, profileColumn } from './profileColumn.ts';
import type { Concept } from './words/english.ts';

/** A customer whose first and last name stand in two columns. */
export interface JoinedNames {
  /** Both as one, at the place of the first; `further` is the last name's. */
  readonly joined: DescribedColumn & { readonly further: number };
  readonly parts: readonly [DescribedColumn, DescribedColumn];
}

/** What may stand in a title beside the part of a name; a recipient may be another than who bought. */
const besides: readonly Concept[] = [
  'namePart',
  'givenName',
  'familyName',
  'name',
  'customer',
  'billing',
  'account',
  'filler',
];
/** Of the rows, at least, that have both. */
const leastShare = 0.3;

/**
 * Finds a first and a last name and reads them as one column; a bare `Name` is either part where the other says what it
 * is (`Nome` beside `Cognome`, `Nom` beside `Prénom`). Undefined where the sheet has none.
 */
export function joinNames(
  columns: readonly DescribedColumn[],
  data: readonly Row[],
): JoinedNames | undefined {
  const names = columns.filter(({ meaning, profile }) => {
    const isPlain = [...meaning.concepts].every((concept) => besides.includes(concept));
    return isPlain && meaning.unknownWords === 0 && !meaning.isInPart && profile.fill >= leastShare;
  });
  const has = (concept: Concept) => names.find(({ meaning }) => meaning.concepts.has(concept));
  const [given, family] = [has('givenName'), has('familyName')];
  const bare = names.find((column) => isBareName(column));
  const [first, last] = [given ?? bare, family ?? bare];
  if (first === undefined || last === undefined || first === last || !areOfSame(first, last))
    return undefined;
  return { joined: join(first, last, data), parts: [first, last] };
}

const isBareName = ({ meaning: { concepts } }: DescribedColumn): boolean =>
  concepts.has('name') && !concepts.has('namePart');

/** Whose names they are: a contact's last name does not go with the customer's name. */
const owners: readonly Concept[] = ['customer', 'billing', 'account'];

const areOfSame = (one: DescribedColumn, other: DescribedColumn): boolean => {
  const [mine, theirs] = [one, other].map(({ meaning }) =>
    owners.filter((owner) => meaning.concepts.has(owner)),
  ) as [Concept[], Concept[]];
  // One that does not say whose it is goes with any.
  return mine.length === 0 || theirs.length === 0 || `${mine}` === `${theirs}`;
};

function join(first: DescribedColumn, last: DescribedColumn, data: readonly Row[]): JoinedNames['joined'] {
  const rows = data.map(({ number, cells }): Row => {
    const parts = [first, last].map(({ column }) => String(cells.get(column)?.value ?? '').trim());
    const value = parts.filter((part) => part !== '').join(' ');
    return { number, cells: new Map(value === '' ? [] : [[0, { type: 'text', value }]]) };
  });
  const title = `${first.title} + ${last.title}`;
  return {
    column: first.column,
    further: last.column,
    header: title,
    title,
    meaning: { concepts: new Set(['account', 'name']), unknownWords: 0, isInPart: false },
    profile: profileColumn(rows, 0),
  };
}
