import { t } from '../../src/pipeline/language/language.ts';
import type { ComparedFigure, NameReason } from '../../src/pipeline/naming/nameReasons.ts';
import { wordComparison, wordReasons } from '../../src/pipeline/remarks/wordReasons.ts';
import type { OutlineEntry } from '../../src/pipeline/results/outline.ts';
import {
  type Segment,
  type SegmentationSummary,
  segmentAt,
} from '../../src/pipeline/results/segmentation.ts';
import { linkButton } from '../controls/controls.ts';
import { element } from '../controls/element.ts';
import { fold } from '../controls/section.ts';
import { simpleTable } from '../controls/simpleTable.ts';
import type { Context } from '../state/context.ts';

/** On demand: the conditions of the rule that gave the name, and of the one that it missed by least; of a group those of each part. */
export function whyThisName(
  { segments }: OutlineEntry,
  summary: Pick<SegmentationSummary, 'segments' | 'standApart' | 'withoutSpend' | 'currency'>,
  context: Context,
): HTMLElement {
  const members = segments.flatMap((at) => segmentAt(summary, at) ?? []);
  const edit = linkButton(t('Edit naming rules'), () => context.post('editRules'));
  const content = element(
    'div',
    { class: 'why' },
    ...members.flatMap((member) => [
      ...(members.length > 1 ? [element('h4', {}, member.name)] : []),
      ...explain(member, summary.currency),
    ]),
    edit,
  );
  return fold(context, { name: 'why', summary: t('Why this name') }, content);
}

const explain = ({ reasons }: Segment, currency: string | undefined): readonly HTMLElement[] =>
  reasons.flatMap((reason) => explainReason(reason, currency));

function explainReason(reason: NameReason, currency: string | undefined): readonly HTMLElement[] {
  switch (reason.code) {
    case 'rule-matches':
    case 'default-rule-matches':
      return [
        element('p', {}, t('All conditions of the rule “{0}” are met:', reason.values.rule)),
        compare(reason.values.conditions, true),
      ];
    case 'rule-nearly-matches': {
      const missed = reason.values.missed.map((each) => each as ComparedFigure);
      return [
        element('p', {}, t('Nearly “{0}”, which fails here:', reason.values.rule)),
        compare(missed, false),
      ];
    }
    default:
      return [element('p', {}, wordReasons([reason], currency))];
  }
}

/** Values beside what is wanted of them. */
function compare(conditions: readonly ComparedFigure[], isMet: boolean): HTMLElement {
  const rows = conditions.map((condition) => {
    const { figure, value, wanted } = wordComparison(condition);
    return [figure, value, wanted, isMet ? t('met') : t('not met')];
  });
  const columns = [
    { name: t('Figure') },
    { name: t('Value'), isNumber: true },
    { name: t('Wanted') },
    { name: t('Result') },
  ];
  return simpleTable(t('Conditions'), columns, rows);
}
