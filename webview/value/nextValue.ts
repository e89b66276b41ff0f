import { formatShare, t, translate } from '../../src/pipeline/language/language.ts';
import {
  describeForecast,
  riskNames,
  wordGap,
  wordSegmentRanges,
} from '../../src/pipeline/remarks/forecastTexts.ts';
import type { SegmentationSummary } from '../../src/pipeline/results/segmentation.ts';
import {
  type BacktestSummary,
  topShareOfPast,
  type ValueSummary,
} from '../../src/pipeline/results/valueSummary.ts';
import { element } from '../controls/element.ts';
import type { Formats } from '../controls/formats.ts';
import { fold, section } from '../controls/section.ts';
import { linkSettings } from '../controls/settingLinks.ts';
import { simpleTable } from '../controls/simpleTable.ts';
import type { Context, View } from '../state/context.ts';
import { tenthsChart } from './tenthsChart.ts';

/** What customers are expected to bring, and how far off that was on the past; nothing where it was not asked for. */
export function nextValue({ value, segments }: SegmentationSummary, context: Context): View | undefined {
  if (value === undefined) return undefined;
  const content =
    'missing' in value ? [say(wordGap(value.missing), context)] : describe(value, segments, context);
  return { node: section(t('What comes next'), {}, ...content), charts: [] };
}

const say = (text: string, { post }: Context): HTMLElement => element('p', {}, ...linkSettings(text, post));
const note = (text: string): HTMLElement => element('p', { class: 'note' }, text);

function describe(
  value: ValueSummary,
  segments: SegmentationSummary['segments'],
  context: Context,
): readonly HTMLElement[] {
  const { formats } = context;
  const [latest] = value.backtests;
  const tests = element(
    'div',
    {},
    ...(latest ? [showTenths(latest, formats)] : []),
    tabulateTests(value, formats),
    tabulateRisk(value, formats),
  );
  return [
    ...describeForecast(value).map((text) => say(text, context)),
    ...(value.totals ? [tabulateSegments(segments, formats), note(wordSegmentRanges())] : []),
    fold(context, { name: 'value-tests', summary: t('How far off such predictions were') }, tests),
  ];
}

function tabulateSegments(segments: SegmentationSummary['segments'], { count }: Formats): HTMLElement {
  const rows = segments.flatMap(({ name, value }) =>
    value === undefined
      ? []
      : [[name, count(value.range.low), count(value.range.high), formatShare(value.churnRisk, 0)]],
  );
  return simpleTable(
    t('Expected by segment'),
    [
      { name: t('Segment') },
      { name: t('Expected revenue, from'), isNumber: true },
      { name: t('Expected revenue, to'), isNumber: true },
      { name: t('Churn risk'), isNumber: true },
    ],
    rows,
  );
}

/** What was predicted and what came, drawn and as numbers. */
function showTenths({ deciles, cut }: BacktestSummary, { count }: Formats): HTMLElement {
  const rows = deciles.map(({ predicted, actual }, at) => [String(at + 1), count(predicted), count(actual)]);
  const table = simpleTable(
    t('Predicted and actual, test of {0}', cut),
    [
      { name: t('Tenth of the customers, best first') },
      { name: t('Predicted'), isNumber: true },
      { name: t('Actual'), isNumber: true },
    ],
    rows,
  );
  return element('div', { class: 'value-tenths' }, tenthsChart(deciles), table);
}

function tabulateTests({ backtests }: ValueSummary, { count }: Formats): HTMLElement {
  const rows = backtests.map((test) => {
    const { cut, customers, totalError, topFifthShare, correlation, auc } = test;
    const past = topShareOfPast(test);
    return [
      cut,
      count(customers),
      formatShare(totalError, 0),
      formatShare(topFifthShare, 0),
      past === undefined ? '' : formatShare(past, 0),
      correlation.toFixed(2),
      auc === undefined ? '' : auc.toFixed(2),
    ];
  });
  return simpleTable(
    t('Tests on the past'),
    [
      { name: t('Predicted on') },
      { name: t('Customers'), isNumber: true },
      { name: t('Predicted revenue against actual'), isNumber: true },
      { name: t('Best fifth, share of spend'), isNumber: true },
      { name: t('By past spend'), isNumber: true },
      { name: t('Correlation'), isNumber: true },
      { name: t('AUC'), isNumber: true },
    ],
    rows,
  );
}

function tabulateRisk({ churnBands }: ValueSummary, { count }: Formats): HTMLElement {
  const rows = churnBands.map(({ customers, tested }, band) => [
    translate(riskNames[band]!),
    count(customers),
    tested === undefined ? '' : formatShare(tested, 0),
  ]);
  return simpleTable(
    t('Churn risk'),
    [
      { name: t('Churn risk') },
      { name: t('Customers'), isNumber: true },
      { name: t('Did not order in the latest test'), isNumber: true },
    ],
    rows,
  );
}
