import { deriveFigures } from '../customers/customerFigures.ts';
import { type Customers, pickCustomers } from '../customers/rfm.ts';
import { type Matrix, takeRows } from '../mixture/matrix.ts';
import type { CountSplits } from '../model/chooseFit.ts';
import { countSegments, type FittedMixtures, makeClassifier } from '../model/model.ts';
import { withoutGuards } from '../naming/conditions.ts';
import { nameSegments } from '../naming/nameSegments.ts';
import { findPreset } from '../naming/presets.ts';
import type { NamingRules } from '../naming/rule.ts';
import { profileSegments } from '../segments/profiles.ts';
import type { CustomerTable } from '../source/customerSource.ts';

/** Names are found by so many of the customers: a million would take seconds for each K. */
const named = 20_000;

/**
 * Counts how many segments of a fit have a name that another has already, by the default rules whatever the user's are:
 * renaming never changes who is in a segment. Guards are lifted: they say what a segment is called, not which are alike.
 */
export function createSplitCounter(
  { customers, asOf }: Pick<CustomerTable, 'customers' | 'asOf'>,
  { fits, ...scaled }: FittedMixtures,
): CountSplits {
  const some = pickSome(customers, scaled.features);
  const { borders } = deriveFigures(some.customers, asOf);
  return (fit) => {
    const fitted = { ...scaled, features: some.features };
    const { classifier, membership } = makeClassifier(fitted, fit, some.customers, borders);
    const count = countSegments(classifier);
    const profiles = profileSegments(some.customers, membership.segment, count, asOf);
    const rules = nameSegments(profiles, liftGuards(findPreset('default'))).map(({ rule }) => rule);
    return rules.length - new Set(rules).size;
  };
}

const liftGuards = (rules: NamingRules): NamingRules =>
  Object.fromEntries(
    Object.entries(rules).map(([id, rule]) => [id, { ...rule, when: withoutGuards(rule.when) }]),
  );

/** Some of the customers with their features, evenly spaced; all where they are few. */
function pickSome(customers: Customers, features: Matrix) {
  const { count } = customers;
  if (count <= named) return { customers, features };
  const indices = Uint32Array.from({ length: named }, (_, i) => Math.floor(((i + 0.5) * count) / named));
  return { customers: pickCustomers(customers, indices), features: takeRows(features, indices) };
}
