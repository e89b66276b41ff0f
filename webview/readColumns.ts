import { roleNames } from '../src/pipeline/columns/columnRole.ts';
import { t, translate } from '../src/pipeline/language.ts';
import { dateOrderTexts } from '../src/pipeline/reading/dateOrderTexts.ts';
import type { Reading } from '../src/pipeline/reading/reading.ts';
import type { Context } from './context.ts';
import { element } from './element.ts';
import { fold } from './fold.ts';
import { simpleTable } from './simpleTable.ts';

/** Which column was taken for what, and why, on demand. */
export function readColumns({ columns, dateOrder }: Reading, context: Context): HTMLElement {
  const rows = columns.map(({ role, title, evidence }) => [
    translate(roleNames[role]),
    title,
    evidence.join('; '),
  ]);
  const heads = [{ name: t('Meaning') }, { name: t('Column in the source') }, { name: t('Why') }];
  const summary = t('Columns: {0} recognised', context.formats.count(columns.length));
  const order = t('Order of dates: {0}.', translate(dateOrderTexts[dateOrder]));
  const content = element(
    'div',
    {},
    simpleTable(t('Columns that were recognised'), heads, rows),
    element('p', { class: 'note' }, order),
  );
  return fold(context, { name: 'columns', summary }, content);
}
