import { t } from '../../src/pipeline/language/language.ts';
import type { OpenChoice } from '../../src/pipeline/reading/question.ts';
import { wordQuestion } from '../../src/pipeline/remarks/wordQuestion.ts';
import type { Post } from '../controls/controls.ts';
import { element } from '../controls/element.ts';
import { card } from './card.ts';

/** What the file leaves open, with what is proposed. */
export function openChoices(open: readonly OpenChoice[], post: Post): HTMLElement | undefined {
  if (open.length === 0) return undefined;
  const heading = t('{0, plural, one {One thing is open} other {# things are open}}', open.length);
  return card(heading, 'open', ...open.map((each, index) => openChoice(each, index, post)));
}

function openChoice(asked: OpenChoice, index: number, post: Post): HTMLElement {
  const choice = wordQuestion({ asked });
  const radios = choice.answers.map(({ label, description }, answer) => {
    const isProposed = answer === choice.proposal;
    const radio = element('input', {
      type: 'radio',
      name: `open-${index}`,
      'data-key': `open ${index} ${answer}`,
      checked: isProposed,
    });
    radio.addEventListener('change', () => post('answerOpen', { choice: index, answer }));
    return element(
      'label',
      {},
      radio,
      element(
        'span',
        {},
        label,
        ...(isProposed ? [element('span', { class: 'note' }, ` ${t('(proposed)')}`)] : []),
        ...(description === '' ? [] : [element('span', { class: 'note described' }, description)]),
      ),
    );
  });
  return element(
    'fieldset',
    {},
    element('legend', {}, choice.title),
    element('div', { class: 'options' }, ...radios),
  );
}
