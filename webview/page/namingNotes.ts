import type { Renaming } from '../../src/messages/panelState.ts';
import { message, t, translate } from '../../src/pipeline/language/language.ts';
import { type Post, toolbar } from '../controls/controls.ts';
import { element } from '../controls/element.ts';
import { linkSettings } from '../controls/settingLinks.ts';

const outdated = message('The naming rules have changed since this result was made; run again to use them.');

/** What is to be said about the naming rules, with the way to them; nothing where all is well. */
export function namingNotes(
  warnings: readonly string[],
  renaming: Renaming | undefined,
  post: Post,
): readonly HTMLElement[] {
  const sentences = renaming?.type === 'outdated' ? [translate(outdated), ...warnings] : warnings;
  if (sentences.length === 0) return [];
  return [
    element(
      'section',
      { class: 'warnings', 'aria-label': t('Naming rules') },
      element('h2', {}, t('Naming rules')),
      element('ul', {}, ...sentences.map((sentence) => element('li', {}, ...linkSettings(sentence, post)))),
      toolbar(['editRules'], post),
    ),
  ];
}
