import { Type } from 'typebox';
import { type AveragedFigure, averagedFigures } from '../customers/figures.ts';
import { type Transform, usualFeatures } from '../features/features.ts';
import { message } from '../language/language.ts';
import type { CovarianceType } from '../mixture/covarianceFamilies.ts';
import type { Criterion } from '../mixture/mixture.ts';

export const mostComponents = 30;

const componentCount = Type.Integer({ minimum: 1, maximum: mostComponents });

/** The figures that customers are segmented by, each once. */
export const featureList = {
  type: 'array',
  items: { type: 'string', enum: averagedFigures },
  minItems: 1,
  uniqueItems: true,
} as const;

/** The settings that say how segments are found. */
export const mixtureSettings = {
  preset: {
    expected: message('"default" or "classic"'),
    schema: Type.Unsafe<'default' | 'classic'>({
      type: 'string',
      enum: ['default', 'classic'],
      enumItemLabels: ['Default', 'Classic'],
      default: 'default',
      enumDescriptions: [
        'Transformed features, spherical clusters with a minimum spread and size.',
        'The classic recipe: standardized features, full covariances, a spread of 1e-6, no minimum size, K by BIC.',
      ],
      markdownDescription:
        'Where the settings `segmentAi.features.*` and `segmentAi.mixture.*` start from. Any of these you change override the preset.',
    }),
  },
  'features.transform': {
    isAdvanced: true,
    expected: message('"none", "log" or "stabilized"'),
    schema: Type.Unsafe<Transform>({
      type: 'string',
      enum: ['none', 'log', 'stabilized'],
      enumItemLabels: ['None', 'Logarithm', 'Stabilized'],
      default: 'stabilized',
      enumDescriptions: [
        'Figures as they are.',
        'The logarithm of 1 + each figure; shares as they are.',
        'The square root of days, the logarithms of orders and of 1 + money; shares as they are.',
      ],
      description: 'How the figures are transformed before they are standardized.',
    }),
  },
  'features.use': {
    expected: message(
      'a list such as ["recency", "frequency", "monetary"], of recency, sinceFirstPurchase, frequency, monetary, averageOrder, daysBetweenOrders, predictedOrders, predictedSpend and churnRisk, each once',
    ),
    schema: Type.Unsafe<readonly AveragedFigure[]>({
      ...featureList,
      default: usualFeatures,
      markdownDescription:
        'The figures that customers are segmented by: `recency`, `sinceFirstPurchase`, `frequency`, `monetary`, `averageOrder`, `daysBetweenOrders`, and the predicted `predictedOrders`, `predictedSpend`, `churnRisk`. Customers without a figure, such as the time between orders of those with one order, get the median of the others; a figure that over half of them lack is refused.',
    }),
  },
  'mixture.components': {
    expected: message('a whole number from 1 to 30, or {"min": 1, "max": 10}'),
    schema: Type.Union(
      [
        componentCount,
        Type.Object({ min: componentCount, max: componentCount }, { additionalProperties: false }),
      ],
      {
        default: { min: 1, max: 10 },
        markdownDescription:
          'How many segments to look for: a range `{"min": 1, "max": 10}`, of which `#segmentAi.mixture.criterion#` chooses the best, or a fixed number.',
      },
    ),
  },
  'mixture.covariance': {
    isAdvanced: true,
    expected: message('"full", "tied", "diag" or "spherical"'),
    schema: Type.Unsafe<CovarianceType>({
      type: 'string',
      enum: ['full', 'tied', 'diag', 'spherical'],
      enumItemLabels: ['Free shapes', 'One shared shape', 'Own spread in each figure', 'Spheres'],
      default: 'spherical',
      enumDescriptions: [
        'Each segment is an ellipsoid of its own shape, size and direction.',
        'All segments share one ellipsoid.',
        'Each segment has its own spread in recency, orders and spend.',
        'Each segment is a sphere of its own size.',
      ],
      description: 'What shape segments may take. The freer the shape, the less stable the segments.',
    }),
  },
  'mixture.minimumSpread': {
    isAdvanced: true,
    expected: message('a number from 0 to 1'),
    schema: Type.Number({
      minimum: 0,
      maximum: 1,
      default: 0.1,
      description:
        'The smallest variance of a segment in any direction, as a share of that of all customers. Keeps a segment from collapsing onto one value, such as a single order.',
    }),
  },
  'mixture.minimumShare': {
    isAdvanced: true,
    expected: message('a number from 0 to 0.5'),
    schema: Type.Number({
      minimum: 0,
      maximum: 0.5,
      default: 0.01,
      description:
        'The smallest share of the customers that a segment may have. Customers of a smaller one, or of one under 3 customers, go to their next most probable segment; a few who are far above all others stand apart. 0 switches both off.',
    }),
  },
  'mixture.criterion': {
    isAdvanced: true,
    expected: message('"bic", "aic" or "icl"'),
    schema: Type.Unsafe<Criterion>({
      type: 'string',
      enum: ['bic', 'aic', 'icl'],
      enumItemLabels: ['BIC', 'AIC', 'ICL'],
      default: 'bic',
      enumDescriptions: [
        'Bayesian information criterion: weighs each further segment against the number of customers.',
        'Akaike information criterion: allows more segments than BIC.',
        'Integrated completed likelihood: BIC that also asks for segments that overlap little; fewer segments.',
      ],
      description:
        'How the number of segments is chosen: of those with the lowest value, or nearly, the one with the clearest segments.',
    }),
  },
  'mixture.starts': {
    isAdvanced: true,
    expected: message('a whole number from 0 to 100'),
    schema: Type.Integer({
      minimum: 0,
      maximum: 100,
      default: 0,
      description:
        'Random starts for each number of segments, besides the systematic ones. More take longer and seldom find better segments.',
    }),
  },
  'mixture.seed': {
    isAdvanced: true,
    expected: message('a whole number from 0 to 4294967295'),
    schema: Type.Integer({
      minimum: 0,
      maximum: 0xffff_ffff,
      default: 1,
      description: 'Seed of the random starts: the same file, settings and seed give the same segments.',
    }),
  },
} as const;

/** The recipe that published RFM notebooks use, as it differs from the defaults. */
export const classicSettings = {
  'features.transform': 'none',
  'mixture.covariance': 'full',
  'mixture.minimumSpread': 1e-6,
  'mixture.minimumShare': 0,
} as const;
