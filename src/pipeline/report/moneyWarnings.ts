import { t } from '../language/language.ts';
import { wordRemark } from '../remarks/wordRemarks.ts';
import type { ResultRemark, ResultWarnings } from '../results/resultRemarks.ts';
import type { SegmentationSummary } from '../results/segmentation.ts';
import type { ForecastWarnings } from '../value/forecastRemarks.ts';

/** What is said of how segments and forecasts came about, which changes no amount. */
const ofModels: readonly string[] = [
  'history-shorter-than-window',
  'window-too-short',
  'model-fits-worse',
  'model-differs',
  'not-settled',
  'ruled-out-taken',
  'tiny-segments',
  'one-customer-dominates',
  'few-make-mean',
  'value-ranking-alone',
  'value-fifths-off',
  'value-baseline-as-good',
  'value-one-band',
  'value-of-few',
  'value-not-settled',
  'value-no-spend',
] satisfies readonly Exclude<keyof ResultWarnings | keyof ForecastWarnings, 'worded'>[];

/**
 * What may make amounts and customers other than they seem, without what a setting would do about it.
 * @param elsewhere the sheet that says the rest
 */
export function warnOfMoney({ remarks }: Pick<SegmentationSummary, 'remarks'>, elsewhere: string): string[] {
  const told = remarks.filter(isOfMoney).map((each) => withoutSettings(wordRemark(each)));
  const sentences = told.filter((text) => text !== '');
  const others = told.length - sentences.length;
  return others === 0
    ? sentences
    : [
        ...sentences,
        t('{0, plural, one {# warning} other {# warnings}} on the sheet “{1}”.', others, elsewhere),
      ];
}

const isOfMoney = ({ severity, code }: ResultRemark): boolean =>
  severity === 'warning' && !ofModels.includes(code);

/** The first sentences and clauses, up to one that names a setting. */
function withoutSettings(text: string): string {
  const parts = text.split(/(?<=[.;]) /);
  const named = parts.findIndex((part) => part.includes('segmentAi.'));
  return (named < 0 ? parts : parts.slice(0, named)).join(' ').replace(/;$/, '.');
}
