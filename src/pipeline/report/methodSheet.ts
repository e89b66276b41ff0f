import type { Figure } from '../customers/figure.ts';
import { figures } from '../customers/figures.ts';
import { defineScores } from '../customers/figureTexts.ts';
import type { WindowSummary } from '../customers/window.ts';
import type { FeatureScaler } from '../features/features.ts';
import {
  formatDay,
  formatList,
  formatNumber,
  formatShare,
  message,
  t,
  translate,
} from '../language/language.ts';
import { fewestCustomers } from '../model/dissolveTiny.ts';
import { listConditions } from '../naming/conditions.ts';
import type { NamingRule, NamingRules } from '../naming/rule.ts';
import { explainKept, tellNothingFitted } from '../remarks/explainSelection.ts';
import { wordRemarks } from '../remarks/wordRemarks.ts';
import { listUsedSettings, type RunOptions } from '../results/runOptions.ts';
import type { Segmentation } from '../results/segmentation.ts';
import type { Cell, Sheet } from '../spreadsheet/write/sheet.ts';
import { blank, fact, heading, paragraph, type ReportColumn, tableOf, title, widthsOf } from './blocks.ts';
import { defineFigures } from './figureColumns.ts';
import type { Report } from './report.ts';

/** What the figures of a result mean and how its segments were found, each with what it is called. */
function define({ options, summary, model }: Segmentation): (readonly [label: string, text: string])[] {
  const { basis, window, model: kept, selection } = summary;
  return [
    [
      t('Rows used'),
      t(
        'A row that is left out counts under the first reason that holds, in the order of the table on Data quality.',
      ),
    ],
    ...(window ? [[t('Window'), describeWindow(window)] as const] : []),
    ...defineFigures(basis),
    [t('Scores'), defineScores()],
    [t('Scaling'), describeScaling(model.scaler)],
    [t('Model'), kept ? tellNothingFitted(kept) : describeModel(options)],
    [t('Number of segments'), kept ? explainKept(selection) : describeChoice(options)],
    [
      t('Segments'),
      t(
        'A customer belongs to the component with the highest posterior probability, which is the probability in the tables. Segments are numbered by their mean monetary value, the highest first.',
      ),
    ],
    [
      t('Names'),
      kept
        ? t('Those of the kept model, whatever the rules below would say of its segments now.')
        : t(
            'Of the rules below whose conditions all hold, the one with the lowest priority names a segment. Min is inclusive, max exclusive. Segments with the same name are told apart by the mean of the figure in which they differ most.',
          ),
    ],
  ];
}

function describeWindow({ from, to }: WindowSummary): string {
  return t(
    'Figures are of the purchases from {0} to {1}, and times since the first purchase begin with the first of these. “First purchase” is that of all rows kept.',
    formatDay(from),
    formatDay(to),
  );
}

function describeScaling({ transform, figures: features }: FeatureScaler): string {
  return t(
    'Features: {0}; each less its mean and divided by its population standard deviation.',
    formatList(
      features.map((id) => describeTransformed(transform, figures[id])),
      'and',
    ),
  );
}

function describeTransformed(transform: RunOptions['transform'], { label, unit }: Figure): string {
  const name = translate(label);
  if (transform === 'none') return name;
  if (transform === 'log' || unit === 'money') return t('logarithm of 1 + {0}', name);
  return unit === 'days' ? t('square root of {0}', name) : t('logarithm of {0}', name);
}

function describeModel({ selection: { covariance, floor } }: RunOptions): string {
  return t(
    'Gaussian mixtures, one for each number of components K, fitted by expectation maximization from several starts, of which the likeliest fit is kept. Covariance matrices: {0}; least variance in any direction: {1} of that of all customers.',
    covariance,
    formatNumber(floor, 10, 0),
  );
}

function describeChoice({ choice: { criterion, minimumShare } }: RunOptions): string {
  return t(
    'The K of the lowest {0}, unless another was chosen by hand{1}. BIC = p log(n) - 2 L and AIC = 2 p - 2 L, with p parameters, n customers and the log-likelihood L; ICL is BIC + twice the entropy of the memberships.',
    criterion.toUpperCase(),
    describeAdmitted(minimumShare),
  );
}

function describeAdmitted(minimumShare: number): string {
  if (minimumShare === 0) return '';
  return t(
    '; of those nearly as low, the one whose segments are told apart best. Components of under {0} of the customers, or under {1} of them, are left out and their customers are in the segments that are next most probable. Customers far above all others in spend, or in spend and orders together, stand apart, in no segment',
    formatShare(minimumShare),
    fewestCustomers,
  );
}

const ruleColumns: readonly ReportColumn[] = [
  { header: message('Rule'), width: 40 },
  { header: message('Conditions'), width: 110, wrap: true },
  { header: message('Name'), width: 36 },
  { header: message('Priority'), width: 14 },
  { header: message('Used'), width: 11 },
];

/** How the numbers came about, with the settings and naming rules as used. */
export function methodSheet({ names, segmentation, about }: Report): Sheet {
  const { options, summary } = segmentation;
  const { namingWarnings } = wordRemarks(summary);
  return {
    name: names.method,
    widths: widthsOf(ruleColumns),
    frozen: { rows: 0, columns: 0 },
    blocks: [
      title(t('Method')),
      ...define(segmentation).map(([label, text]) => fact(label, text)),
      blank,
      heading(t('Settings as used')),
      ...listUsedSettings(options).map(({ name, value }) => fact(`segmentAi.${name}`, value)),
      fact(t('Made by'), `Segment AI ${about.version}`),
      blank,
      heading(
        summary.model ? t('Naming rules as set, by which nothing was named') : t('Naming rules as used'),
      ),
      ...namingWarnings.map((text) => paragraph(text, ruleColumns.length)),
      tableOf('Naming_rules', ruleColumns, listRules(options.naming.rules)),
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
  return formatList(conditions, 'and') || t('any segment');
}
