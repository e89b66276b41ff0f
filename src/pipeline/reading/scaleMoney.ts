import type { ColumnName } from '../columns/columnRemarks.ts';
import { type MoneyUnit, readUnit } from '../columns/titleUnit.ts';
import { type Note, note } from '../language/remarks.ts';
import type { NumberValues } from '../values/numberColumn.ts';
import type { ReadPlan } from './readPlan.ts';
import type { ColumnValues } from './transactionSink.ts';

export interface UnitNotes {
  /** Numbers are multiplied, as their title says that they are cents, thousands or of a hundred units. */
  readonly 'money-in-other-unit': { readonly column: ColumnName; readonly factor: number };
}

export interface ScaledMoney {
  readonly values: ColumnValues;
  readonly remarks: readonly Note<UnitNotes>[];
}

/** Brings amounts and prices whose titles say that they are in cents, in thousands or of many units to one. */
export function scaleMoney(values: ColumnValues, { columns }: ReadPlan): ScaledMoney {
  const scaled = (['amount', 'price'] as const).flatMap((role) => {
    const read = values[role];
    const title = columns.find((column) => column.role === role)?.title ?? '';
    const unit = readUnit(title);
    if (read === undefined || unit === undefined || !isInUnit(read, unit)) return [];
    return [{ role, read, title, factor: unit.factor }];
  });
  return {
    values: {
      ...values,
      ...Object.fromEntries(scaled.map(({ role, read, factor }) => [role, multiply(read, factor)])),
    },
    remarks: scaled.map(({ title, factor }) =>
      note('money-in-other-unit', { column: { header: title }, factor }),
    ),
  };
}

const isInUnit = ({ values }: NumberValues, { isWhole }: MoneyUnit): boolean =>
  isWhole !== true || values.every((value) => Number.isNaN(value) || Number.isInteger(value));

const multiply = (read: NumberValues, factor: number): NumberValues => ({
  ...read,
  values: read.values.map((value) => value * factor),
});
