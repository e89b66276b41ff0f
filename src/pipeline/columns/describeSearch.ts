import { formatList, t, translate } from '../language/language.ts';
import { type ColumnRole, columnRoles, roleNames } from './columnRole.ts';
import type { ColumnCandidate, ColumnSearch, FoundColumns } from './columnSearch.ts';

/** One line for where nobody can be asked: what was found, or what is in doubt and how the setting decides it. */
export function describeSearch(search: ColumnSearch): string {
  switch (search.type) {
    case 'found':
      return describeFound(search);
    case 'ask': {
      const titles = search.candidates.map(quoteTitle);
      return t(
        '{0} {1} are equally likely; {2}.',
        search.question,
        formatList(titles, 'and'),
        nameSetting(search.role, search.candidates[0]),
      );
    }
    case 'missing':
      return `${withoutStop(search.reason)} ${listCandidates(search.candidates)}; ${nameSetting(search.missing[0]!, search.example)}.`;
    case 'perCustomer':
      return t(
        '{0}; choose a file that has one row per order or per line of an order.',
        withoutStop(search.reason),
      );
  }
}

const mostTitles = 12;

function describeFound({ titles }: FoundColumns): string {
  const roles = columnRoles.filter((role) => titles[role] !== undefined);
  return `${formatList(
    roles.map((role) => `${role}: "${titles[role]}"`),
    'comma',
  )}.`;
}

function nameSetting(role: ColumnRole, candidate: ColumnCandidate | undefined): string {
  if (candidate === undefined)
    return t('if one of them is {0}, name it in segmentAi.columns', translate(roleNames[role]));
  const example = JSON.stringify({ [role]: candidate.title.replace(/^column /, '') });
  return t('set segmentAi.columns, for example {0}', example.replace(':', ': '));
}

function listCandidates(candidates: readonly ColumnCandidate[]): string {
  if (candidates.length === 0) return t('(the sheet has no columns)');
  const rest = candidates.length - mostTitles;
  const titles = formatList(candidates.slice(0, mostTitles).map(quoteTitle), 'comma');
  return rest > 0
    ? t('(the columns are {0} and {1} more)', titles, rest)
    : t('(the columns are {0})', titles);
}

const quoteTitle = ({ title }: ColumnCandidate) => `"${title}"`;

const withoutStop = (sentence: string) => sentence.replace(/\.$/, '');
