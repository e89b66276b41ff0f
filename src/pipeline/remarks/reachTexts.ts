import { formatNumber, t } from '../language/language.ts';
import type { Reach, ReachBasis } from '../lists/reach.ts';

const texts: Readonly<Record<ReachBasis, (reach: Reach) => string>> = {
  emailAndConsent: ({ customers, reachable, refused, unknown }) =>
    t(
      '{0, plural, one {# customer} other {# customers}}: {1} with e-mail and consent, {2} refused, {3} unknown',
      customers,
      formatNumber(reachable),
      formatNumber(refused),
      formatNumber(unknown),
    ),
  email: ({ customers, reachable, unknown }) =>
    t(
      '{0, plural, one {# customer} other {# customers}}: {1} with e-mail, {2} without',
      customers,
      formatNumber(reachable),
      formatNumber(unknown),
    ),
  consent: ({ customers, reachable, refused, unknown }) =>
    t(
      '{0, plural, one {# customer} other {# customers}}: {1} with consent, {2} refused, {3} unknown',
      customers,
      formatNumber(reachable),
      formatNumber(refused),
      formatNumber(unknown),
    ),
};

/** How many can be written to, as a line. */
export const wordReach = (reach: Reach): string => texts[reach.by](reach);
