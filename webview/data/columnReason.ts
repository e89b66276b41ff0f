import type { CheckedColumn, DataLook } from '../../src/pipeline/checking/dataCheck.ts';
import { type ColumnRole, columnRoles, roleLabels } from '../../src/pipeline/columns/columnRole.ts';
import { t, translate } from '../../src/pipeline/language/language.ts';
import type { AmountLevel } from '../../src/pipeline/orders/decideMoney.ts';
import type { DetectedColumn } from '../../src/pipeline/reading/readPlan.ts';
import { wordColumnReasons } from '../../src/pipeline/remarks/wordColumnReasons.ts';
import { linkButton } from '../controls/controls.ts';
import { element } from '../controls/element.ts';

export interface ColumnReason {
  readonly look: DataLook;
  /** Absent until the rows are read. */
  readonly amount: AmountLevel | undefined;
  readonly column: CheckedColumn | undefined;
  /** Gives a role to the column of an index. */
  readonly onTake: (column: number, role: ColumnRole) => void;
}

/** Why a column is taken for what it is, and which would be next. */
export function columnReason({ look, amount, column, onTake }: ColumnReason): HTMLElement {
  if (column === undefined)
    return element('p', { class: 'note' }, t('Select a column to see why it was taken.'));
  const detected = look.columns.find(({ role }) => role === column.role);
  return element(
    'div',
    { class: 'column-reason' },
    ...(detected === undefined ? describeUnused(look, column, onTake) : describeUsed(detected, onTake)),
    element('p', { class: 'note' }, describeAmount(look, amount)),
  );
}

function describeUsed(
  { role, title, evidence, runnerUp }: DetectedColumn,
  onTake: ColumnReason['onTake'],
): HTMLElement[] {
  const reasons = wordColumnReasons(evidence);
  const label = translate(roleLabels[role]);
  const sentence =
    reasons === '' ? t('{0} is {1}.', label, title) : t('{0} is {1}: {2}.', label, title, reasons);
  const next = runnerUp && [
    ` ${t('Next best:')} `,
    linkButton(runnerUp.title, () => onTake(runnerUp.column, role)),
  ];
  return [element('p', {}, sentence, ...(next ?? []))];
}

function describeUnused(
  { columns }: DataLook,
  { column, title }: CheckedColumn,
  onTake: ColumnReason['onTake'],
): HTMLElement[] {
  const next = columns.filter(({ runnerUp }) => runnerUp?.column === column).map(({ role }) => role);
  const links = columnRoles
    .filter((role) => next.includes(role))
    .flatMap((role) => [' ', linkButton(translate(roleLabels[role]), () => onTake(column, role))]);
  const rest = links.length === 0 ? [] : [` ${t('It would be next for:')}`, ...links];
  return [element('p', {}, t('{0} is not used.', title), ...rest)];
}

/** What an amount is, and at which level it stands. */
function describeAmount({ columns }: DataLook, amount: AmountLevel | undefined): string {
  const title = (role: ColumnRole) => columns.find((each) => each.role === role)?.title ?? '';
  switch (amount) {
    case 'product':
      return t('The amount of a row is {0}.', formatFactors(title('quantity'), title('price')));
    case 'line':
      return t('{0} is the total of each row.', title('amount'));
    case 'order':
      return t("{0} is the order's total, so it is counted once per order.", title('amount'));
    default:
      return '';
  }
}

const formatFactors = (...titles: readonly string[]) => titles.join(' × ');
