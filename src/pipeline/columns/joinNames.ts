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
 * is (`Nome` beside `Cognome`, `Nom` beside `Prénom`). Payers and members have a pair each; none where the sheet has no
 * names.
 */
export function joinNames(columns: readonly DescribedColumn[], data: readonly Row[]): readonly JoinedNames[] {
  const names = columns.filter(({ meaning, profile }) => {
    const isPlain = [...meaning.concepts].every((concept) => besides.includes(concept));
    return isPlain && meaning.unknownWords === 0 && !meaning.isInPart && profile.fill >= leastShare;
  });
  const given = names.filter(({ meaning }) => meaning.concepts.has('givenName'));
  const family = names.filter(({ meaning }) => meaning.concepts.has('familyName'));
  if (given.length + family.length === 0) return [];
  const bare = names.filter(isBareName);
  const [firsts, lasts] = [given.length > 0 ? given : bare, family.length > 0 ? family : bare];
  const taken = new Set<DescribedColumn>();
  const pairs = firsts.flatMap((first) => {
    const last = lasts.find((each) => each !== first && !taken.has(each) && areOfSame(first, each));
    if (last === undefined) return [];
    taken.add(last);
    return [[first, last] as const];
  });
  return pairs.map((parts) => {
    // Beside the customer's own, another's name is a name.
    const isBeside = pairs.some(isOfCustomer) && !isOfCustomer(parts);
    const concepts: ReadonlySet<Concept> = new Set(isBeside ? ['name'] : ['account', 'name']);
    return { joined: join(parts, data, concepts), parts };
  });
}

const isOfCustomer = (parts: JoinedNames['parts']): boolean =>
  parts.some(({ meaning }) => meaning.concepts.has('customer'));

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

function join(
  [first, last]: JoinedNames['parts'],
  data: readonly Row[],
  concepts: ReadonlySet<Concept>,
): JoinedNames['joined'] {
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
    meaning: { concepts, unknownWords: 0, isInPart: false },
    profile: profileColumn(rows, 0),
  };
}
