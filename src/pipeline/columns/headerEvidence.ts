import { type ColumnReason, columnReason } from './columnReasons.ts';
import { type ColumnRole, columnRoles } from './columnRole.ts';
import type { HeaderMeaning } from './headerMeaning.ts';
import { documents, type RoleHeaders, roleHeaders } from './roleHeaders.ts';
import type { Concept } from './words/english.ts';

/** Points for or against a column in a role, and why. */
export interface Evidence {
  readonly points: number;
  readonly reason: ColumnReason;
}

const always: readonly Concept[] = ['filler', 'currencyCode', 'hint', 'wholesale'];

/** The rules with the most concepts first, of equally many the one with the most points. */
const rulesBySize = new Map(
  columnRoles.map((role) => [
    role,
    roleHeaders[role].rules.toSorted((one, other) => other.length - one.length || other[0] - one[0]),
  ]),
);

/** Words that are waived where the header says that they are included or left out (`Total incl. VAT`). */
const includable: readonly Concept[] = ['tax', 'discount', 'shipping', 'reversal'];

const anotherThing: Evidence = { points: -80, reason: columnReason('header-differs') };
const pointsPerFurtherWord = 2;
const unknownWord = { points: 6, most: 3 };

/** What a header says for and against a role; undefined where it says nothing known. */
export function weighHeader(role: ColumnRole, meaning: HeaderMeaning): Evidence | undefined {
  const concepts = [...meaning.concepts];
  if (concepts.every((concept) => always.includes(concept))) return undefined;
  const fitting = rulesBySize
    .get(role)!
    .filter(([, ...needed]) => needed.every((concept) => meaning.concepts.has(concept)))
    .filter(([, first]) => first !== 'inclusion' || meaning.concepts.has('tax'));
  const [best] = fitting;
  if (best === undefined) return anotherThing;
  // Of rules with as many concepts, one beside which nothing strange stands: `order.total_price.amount`.
  const [points, ...needed] =
    fitting.find((one) => one.length === best.length && listStrange(role, one, meaning).length === 0) ?? best;
  if (role === 'customer' && isOfUnknown(needed, meaning)) return undefined;
  if (role === 'customer' && isOfDocument(needed, meaning)) return anotherThing;
  return weighRule(role, points, needed, meaning);
}

/** What else a header says that may not stand beside a rule's concepts. */
function listStrange(
  role: ColumnRole,
  [, ...needed]: RoleHeaders['rules'][number],
  { concepts }: HeaderMeaning,
): readonly Concept[] {
  const { besides } = roleHeaders[role];
  return listFurther(needed, concepts).filter(
    (concept) => !besides.includes(concept) && !isWaived(concept, concepts),
  );
}

const listFurther = (needed: readonly Concept[], concepts: ReadonlySet<Concept>): readonly Concept[] =>
  [...concepts].filter((concept) => !needed.includes(concept) && !always.includes(concept));

/** `Plate ID`, `Course name`: of what is not known, which may be anything but a customer. */
function isOfUnknown(needed: readonly Concept[], { unknownWords, isInPart }: HeaderMeaning): boolean {
  const isBare = needed.length === 1 && (needed[0] === 'id' || needed[0] === 'name');
  return isBare && (unknownWords > 0 || isInPart);
}

/** `Order #`, `Ticket ID`: it numbers purchases, nobody. */
const isOfDocument = (needed: readonly Concept[], { concepts }: HeaderMeaning): boolean =>
  `${needed}` === 'id' && documents.some((concept) => concepts.has(concept));

function weighRule(
  role: ColumnRole,
  points: number,
  needed: readonly Concept[],
  meaning: HeaderMeaning,
): Evidence {
  const { concepts, unknownWords } = meaning;
  const { isExact = false } = roleHeaders[role];
  const further = listFurther(needed, concepts);
  const isStrange = listStrange(role, [points, ...needed], meaning).length > 0;
  if (isStrange || (isExact && unknownWords > 0)) return anotherThing;
  const unknown = Math.min(unknownWords, unknownWord.most) * unknownWord.points;
  return {
    points: points - further.length * pointsPerFurtherWord - unknown,
    reason: columnReason('header-fits'),
  };
}

function isWaived(concept: Concept, concepts: ReadonlySet<Concept>): boolean {
  return concepts.has('inclusion') && includable.includes(concept);
}
