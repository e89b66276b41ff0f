import { isNoSale, type Outcome } from '../pipeline/cells/statusText.ts';
import type { CheckedRows, DataCheck } from '../pipeline/checking/dataCheck.ts';
import type { OpenChoice } from '../pipeline/reading/question.ts';
import { wordQuestion } from '../pipeline/remarks/wordQuestion.ts';
import { listAnswers } from './answers.ts';

/**
 * How a file would be read, for scripts: titles, codes, reasons and counts. What stands in cells is left out, so that it
 * may be shown to whoever may not see that.
 */
export function describePlan({ look, open, rows, figures, failure }: DataCheck) {
  const { tables, sheets, columns, orders, remarks } = look;
  return {
    open: open.map(describeOpen),
    tables: tables.map(({ name, headerRow, columns }) => ({
      name,
      headerRow,
      columns: columns.map(({ title, role }) => ({ title, ...(role && { role }) })),
    })),
    sheets: {
      read: sheets.filter(({ isRead }) => isRead).map(({ name }) => name),
      passedOver: sheets
        .filter(({ isRead }) => !isRead)
        .map(({ name, why }) => ({ name, ...(why && { why }) })),
    },
    columns,
    orders,
    ...(rows && describeRows(rows)),
    ...figures,
    remarks: [...remarks, ...(rows?.remarks ?? []).map(({ code, severity }) => ({ code, severity }))],
    // Where all rows were left out it may quote one; their counts say it too.
    ...(failure !== undefined && !rows && { failure }),
  };
}

function describeOpen(asked: OpenChoice) {
  const { code, proposal } = asked;
  const answers = listAnswers({ asked });
  const { setting } = wordQuestion({ asked });
  return { code, setting, answers, ...(proposal !== undefined && { proposal: answers[proposal] }) };
}

function describeRows({ read, cleaning, statuses, amount, dateOrder, decimalMarks }: CheckedRows) {
  const { kept, returns, dropped } = cleaning;
  const rowsOf = (isOne: (outcome: Outcome | undefined) => boolean) =>
    statuses.filter(({ outcome }) => isOne(outcome)).reduce((sum, { count }) => sum + count, 0);
  return {
    ...{ amount, dateOrder, decimalMarks },
    rows: { read, kept, returns, leftOut: dropped },
    statuses: {
      noSale: rowsOf(isNoSale),
      sale: rowsOf((outcome) => outcome !== undefined && !isNoSale(outcome)),
      unknown: rowsOf((outcome) => outcome === undefined),
    },
  };
}
