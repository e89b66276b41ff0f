import type { DoneState } from '../../src/messages/panelState.ts';
import type { ChoiceNotes } from '../../src/pipeline/cleaning/chosenRows.ts';
import { usualFeatures } from '../../src/pipeline/features/features.ts';
import { formatDay, formatList, t } from '../../src/pipeline/language/language.ts';
import { tellGrowth } from '../../src/pipeline/remarks/movementTexts.ts';
import { wordHeadline, wordHeadlines } from '../../src/pipeline/remarks/wordHeadlines.ts';
import { wordRemark, wordRemarks } from '../../src/pipeline/remarks/wordRemarks.ts';
import type { Headline } from '../../src/pipeline/results/headline.ts';
import { isOfForecast, type ResultRemark } from '../../src/pipeline/results/resultRemarks.ts';
import type { SegmentationSummary } from '../../src/pipeline/results/segmentation.ts';
import { wordSpan } from '../../src/pipeline/results/wordSpan.ts';
import { linkButton, type Post, toolbar } from '../controls/controls.ts';
import { element } from '../controls/element.ts';
import { figureName } from '../controls/figures.ts';
import { title } from '../controls/section.ts';
import type { Context } from '../state/context.ts';
import { answersNote } from './answersNote.ts';
import { namingNotes } from './namingNotes.ts';
import { staleNote } from './staleNote.ts';
import { thisWeek } from './thisWeek.ts';
import { warningList } from './warningList.ts';

/** What the result comes to, what may be wrong with it, and whom to write to. */
export function firstLines(state: DoneState, context: Context): HTMLElement {
  const { name, summary, renaming } = state;
  const { formats, post } = context;
  const { headline: headlines = [] } = summary;
  const remarks = summary.remarks.filter(({ code }) => !choices.includes(code));
  const { namingWarnings } = wordRemarks(summary);
  const chosen = summary.remarks.filter(({ code }) => choices.includes(code)).map(wordRemark);
  const actions = ['exportCustomers', 'saveReport', 'rerun', 'editRules', 'openSource'] as const;
  return element(
    'header',
    {},
    element(
      'div',
      { class: 'title-bar' },
      title(name),
      element('span', { class: 'note' }, t('as of {0}', formats.dateTime(summary.asOf))),
      ...windowNote(summary, context),
      toolbar(actions, post),
    ),
    ...staleNote(state, post),
    ...namingNotes(namingWarnings, renaming, post),
    ...answersNote(state, post),
    ...chosenWhere(t('Purchases that count'), chosen, t('Change what counts'), post),
    ...takenOut(summary.remarks, post),
    ...chosenWhere(t('Segment by'), describeFeatures(summary), t('Change the figures'), post),
    // The other parts have the room to themselves.
    element(
      'div',
      { class: 'answer' },
      ...headline(headlines),
      ...warningList(
        headlines.filter(isLeftOut).map(wordHeadline),
        { ...summary, remarks: remarks.filter((each) => !isOfForecast(each)) },
        post,
      ),
      ...thisWeek(summary, context),
    ),
  );
}

/** Which purchases the figures are of, where not of all; a kept model has no others. */
function windowNote(
  { window, model }: SegmentationSummary,
  { post, store }: Context,
): readonly HTMLElement[] {
  if (window === undefined) return [];
  const text = t('figures over the {0} up to {1}', wordSpan(window.days), formatDay(window.to));
  const kept = model && t('model kept as of {0} from {1}', formatDay(model.date), model.source);
  const all = linkButton(t('Segment by all purchases'), () => post('segmentBy', { purchases: 'all' }));
  return [
    element(
      'span',
      { class: 'note window' },
      kept ? `${text} · ${kept}` : `${text} · `,
      ...(kept ? [] : [all]),
      ...(model?.growth ? [` · ${tellGrowth(model.growth)} `, compareWith(model.date, store)] : []),
    ),
  ];
}

/** Leads to who moved since a kept model was made. */
const compareWith = (since: string, store: Context['store']): HTMLElement =>
  linkButton(t('Compare with last run'), () => store.update({ tab: 'movement', since }));

/** What the result comes to; nothing of one that an earlier version kept. */
function headline(headlines: readonly Headline[]): readonly HTMLElement[] {
  const text = wordHeadlines(headlines.filter((each) => !isLeftOut(each)));
  return text === '' ? [] : [element('p', { class: 'headline' }, text)];
}

/** What is left out costs money: it stands with the warnings. */
const isLeftOut = ({ code }: Headline): boolean => code === 'without-customer';

const choices: readonly string[] = ['period-chosen', 'rows-chosen'] satisfies (keyof ChoiceNotes)[];

/** What was chosen where the data is checked, and a way there. */
function chosenWhere(
  label: string,
  texts: readonly string[],
  change: string,
  post: Post,
): readonly HTMLElement[] {
  if (texts.length === 0) return [];
  const link = linkButton(change, () => post('checkData'));
  const last = texts.length - 1;
  const sentences = texts.map((text, i) => element('p', {}, text, ...(i === last ? [' ', link] : [])));
  return [element('section', { class: 'chosen', 'aria-label': label }, ...sentences)];
}

/** What returns have taken out, and a way to count it all the same. */
function takenOut(remarks: readonly ResultRemark[], post: Post): readonly HTMLElement[] {
  const taken = remarks.filter(({ code }) => code === 'returns-matched');
  if (taken.length === 0) return [];
  const back = linkButton(t('Count it all the same'), () =>
    post('changeAndRun', { 'cleaning.returns': 'drop' }),
  );
  const text = element('p', {}, taken.map(wordRemark).join(' '), ' ', back);
  return [element('section', { class: 'chosen', 'aria-label': t('Returns') }, text)];
}

/** By what customers are segmented, where that is not the usual. */
function describeFeatures({ features = usualFeatures }: SegmentationSummary): readonly string[] {
  if (features.join() === usualFeatures.join()) return [];
  return [t('Segmented by {0}.', formatList(features.map(figureName), 'comma'))];
}
