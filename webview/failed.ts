import { t } from '../src/pipeline/language.ts';
import { element } from './element.ts';
import { title } from './title.ts';
import { type Post, toolbar } from './toolbar.ts';

/** `message` says what is wrong and what to do about it. */
export function failed(name: string, message: string, post: Post): HTMLElement {
  return element(
    'section',
    { class: 'stopped' },
    title(t('{0} could not be segmented', name)),
    element('p', { class: 'error' }, message),
    toolbar(['rerun', 'openSource', 'editRules'], post),
  );
}
