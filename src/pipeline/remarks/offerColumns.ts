import { type ColumnRole, roleNames } from '../columns/columnRole.ts';
import type { ColumnCandidate } from '../columns/columnSearch.ts';
import { formatList, t, translate } from '../language/language.ts';
import type { OpenColumn, Questions } from '../reading/question.ts';

/** One answer: what the user reads, and the value that the setting takes. */
export interface Answer {
  readonly label: string;
  readonly description: string;
  readonly value: unknown;
}

interface ColumnChoice {
  readonly title: string;
  readonly setting: 'columns';
  readonly answers: readonly Answer[];
}

/** Columns to choose from for a role. */
export function offerColumns({ role, sheet, columns }: OpenColumn): ColumnChoice {
  return {
    title: t('Which column is {0}? ({1})', translate(roleNames[role]), sheet),
    setting: 'columns',
    answers: columns.map((column) => offerColumn(column, role)),
  };
}

export function offerBelowZero({ column, ...open }: Questions['most-below-zero']): ColumnChoice {
  const choice = offerColumns(open);
  return {
    ...choice,
    title: t(
      'Most numbers in “{0}” are below zero. Which column is {1}?',
      column,
      translate(roleNames[open.role]),
    ),
    answers: choice.answers.map((answer) =>
      answer.label === column ? { ...answer, description: t('Rows below zero are returns') } : answer,
    ),
  };
}

function offerColumn({ title, preview }: ColumnCandidate, role: ColumnRole): Answer {
  return {
    label: title,
    description: formatList(preview, 'comma'),
    value: { [role]: nameInSetting(title) },
  };
}

export function noneOfThese(role: ColumnRole): Answer {
  return {
    label: t('None of these'),
    description: t('Ignore the column from settings for this file'),
    value: { [role]: '' },
  };
}

/** A header, or the letters of a column that has none. */
export const nameInSetting = (title: string): string => title.replace(/^column (?=[A-Z]+$)/, '');
