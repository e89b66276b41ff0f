import { message, t, translate } from '../language.ts';
import { listConditions } from '../naming/figures.ts';
import type { NamingRule, NamingRules } from '../naming/rule.ts';
import type { Cell, Sheet } from '../ooxml/sheet.ts';
import { listUsedSettings } from '../usedSettings.ts';
import { blank, fact, heading, type ReportColumn, tableOf, title, widthsOf } from './blocks.ts';
import type { Report } from './report.ts';

const definitions: readonly (readonly [label: string, text: string])[] = [
  [
    message('Rows used'),
    message(
      'Rows without a customer are left out, then cancelled invoices, then quantities and prices that are not above 0, then rows that cannot be read. A row counts under the first reason that holds.',
    ),
  ],
  [
    message('Recency'),
    message(
      "Whole days from a customer's last purchase to the as-of date, which is one day after the last purchase of all.",
    ),
  ],
  [message('Frequency'), message('Distinct invoices of a customer: orders, not lines.')],
  [message('Monetary value'), message('Sum of quantity x price over all lines of a customer.')],
  [message('Average order'), message('Monetary value divided by frequency.')],
  [
    message('Scores'),
    message(
      "1 to 5 for each customer, 5 is best: 1 + the whole part of 5 x the share of customers who are strictly worse. Equal values have equal scores; where all values are equal, the score is 3. A segment has the mean of its customers' scores; FM is the mean of F and M.",
    ),
  ],
  [
    message('Scaling'),
    message(
      'From recency, frequency and monetary value their mean is taken, and each is divided by its population standard deviation.',
    ),
  ],
  [
    message('Model'),
    message(
      'Gaussian mixtures with full covariance matrices, one for each number of components K, fitted by expectation maximization from several k-means starts; of each K the best start is kept.',
    ),
  ],
  [
    message('Number of segments'),
    message(
      'The K of the lowest information criterion. BIC = p log(n) - 2 L and AIC = 2 p - 2 L, with p parameters, n customers and the log-likelihood L.',
    ),
  ],
  [
    message('Segments'),
    message(
      'A customer belongs to the component with the highest posterior probability, which is the probability in the tables. Segments are numbered by their mean monetary value, the highest first.',
    ),
  ],
  [
    message('Names'),
    message(
      'Of the rules below whose conditions all hold, the one with the lowest priority names a segment. Min is inclusive, max exclusive. Segments with the same name are told apart by the dimension in which they differ most.',
    ),
  ],
];

const ruleColumns: readonly ReportColumn[] = [
  { header: message('Rule'), width: 32 },
  { header: message('Conditions'), width: 110, wrap: true },
  { header: message('Name'), width: 36 },
  { header: message('Priority'), width: 14 },
  { header: message('Used'), width: 10 },
];

/** How the numbers came about, with the settings and naming rules as used. */
export function methodSheet({ names, settings, rules, about }: Report): Sheet {
  return {
    name: names.method,
    widths: widthsOf(ruleColumns),
    frozen: { rows: 0, columns: 0 },
    blocks: [
      title(t('Method')),
      ...definitions.map(([label, text]) => fact(translate(label), translate(text))),
      blank,
      heading(t('Settings as used')),
      ...listUsedSettings(settings).map(({ name, value }) => fact(`segmentAi.${name}`, value)),
      fact(t('Made by'), `Segment AI ${about.version}`),
      blank,
      heading(t('Naming rules as used')),
      tableOf('Naming_rules', ruleColumns, listRules(rules)),
    ],
  };
}

/** In the order in which they are tried. */
function listRules(rules: NamingRules): Cell[][] {
  return Object.entries(rules)
    .sort(([, a], [, b]) => a.priority - b.priority)
    .map(([id, rule]) => [
      id,
      describeConditions(rule),
      rule.name,
      rule.priority,
      rule.enabled ? t('yes') : t('no'),
    ]);
}

function describeConditions({ when }: NamingRule): string {
  const conditions = listConditions(when).flatMap(({ name, range: { min, max } }) => [
    ...(min === undefined ? [] : [`${name} >= ${min}`]),
    ...(max === undefined ? [] : [`${name} < ${max}`]),
  ]);
  return conditions.join(t(' and ')) || t('any segment');
}
