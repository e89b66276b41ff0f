import { t } from '../src/pipeline/language.ts';
import { element } from './element.ts';
import { title } from './title.ts';
import { type Post, toolbar } from './toolbar.ts';

export function cancelled(name: string, post: Post): HTMLElement {
  return element(
    'section',
    { class: 'stopped' },
    title(name),
    element('p', {}, t('The run was cancelled. Nothing was changed.')),
    toolbar(['rerun'], post),
  );
}
