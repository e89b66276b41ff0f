import { type ColumnRole, columnRoles } from './columnRole.ts';
import type { ColumnCandidate, ColumnSearch, FoundColumns } from './columnSearch.ts';

/** One line for where nobody can be asked: what was found, or what is in doubt and how the setting decides it. */
export function describeSearch(search: ColumnSearch): string {
  switch (search.type) {
    case 'found':
      return describeFound(search);
    case 'ask': {
      const titles = search.candidates.map(quoteTitle);
      return `${search.question} ${listTitles(titles)} are equally likely; ${nameSetting(search.role, search.candidates[0])}.`;
    }
    case 'missing':
      return `${withoutStop(search.reason)} ${listCandidates(search.candidates)}; ${nameSetting(search.missing[0]!, search.candidates[0])}.`;
    case 'perCustomer':
      return `${withoutStop(search.reason)}; choose a file that has one row per order or per line of an order.`;
  }
}

const mostTitles = 12;

function describeFound({ titles }: FoundColumns): string {
  const roles = columnRoles.filter((role) => titles[role] !== undefined);
  return `${roles.map((role) => `${role}: "${titles[role]}"`).join(', ')}.`;
}

function nameSetting(role: ColumnRole, candidate: ColumnCandidate | undefined): string {
  const example = candidate?.title.replace(/^column /, '') ?? 'C';
  return `set segmentAi.columns, for example ${JSON.stringify({ [role]: example }).replace(':', ': ')}`;
}

function listCandidates(candidates: readonly ColumnCandidate[]): string {
  if (candidates.length === 0) return '(the sheet has no columns)';
  const rest = candidates.length - mostTitles;
  const titles = candidates.slice(0, mostTitles).map(quoteTitle).join(', ');
  return `(the columns are ${titles}${rest > 0 ? ` and ${rest} more` : ''})`;
}

const quoteTitle = ({ title }: ColumnCandidate) => `"${title}"`;

function listTitles(titles: readonly string[]): string {
  return `${titles.slice(0, -1).join(', ')} and ${titles.at(-1)}`;
}

const withoutStop = (sentence: string) => sentence.replace(/\.$/, '');
