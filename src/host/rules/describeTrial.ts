import { formatNumber, formatShare, t } from '../../pipeline/language/language.ts';
import type { RuleTake, Trial } from '../../pipeline/naming/tryRules.ts';
import { wordRemark } from '../../pipeline/remarks/wordRemarks.ts';

/** One line above a rule: `Matches 2 segments: 3,421 customers (58.2%)`. */
export function describeTake({ segments, customers, share }: RuleTake): string {
  if (segments.length === 0) return t('Matches no segments');
  const [first = ''] = segments;
  const taken =
    segments.length === 1
      ? t('Matches {0}', first)
      : t('Matches {0, plural, one {# segment} other {# segments}}', segments.length);
  return t(
    '{0}: {1, plural, one {# customer} other {# customers}} ({2})',
    taken,
    customers,
    formatShare(share),
  );
}

/** What is tried: the workbook, where the rules come from, and the names that are in force. */
export interface TrialSubject {
  readonly workbook: string;
  readonly origin: string;
  readonly names: readonly string[];
}

/** A trial as Markdown, for a preview beside the rules. */
export function describeTrial({ workbook, origin, names }: TrialSubject, trial: Trial): string {
  const taking = trial.rules.filter(({ segments }) => segments.length > 0);
  const idle = trial.rules.filter(({ segments }) => segments.length === 0);
  return [
    t('# Naming rules tried on {0}', literal(workbook)),
    `${literal(origin)} ${t('Nothing is saved by this view; it follows what you type.')}`,
    ...section(t('Warnings'), trial.remarks.map((remark) => `- ${literal(wordRemark(remark))}`).join('\n')),
    ...section(t('Names that would change'), describeChanges(names, trial.names)),
    ...section(t('Segments by rule'), table(taking)),
    ...section(
      t('Rules with no matches'),
      idle.map(({ name, id }) => `- ${literal(name)} (\`${code(id)}\`)`).join('\n'),
    ),
  ].join('\n\n');
}

function section(title: string, text: string): string[] {
  return text === '' ? [] : [`## ${title}`, text];
}

function describeChanges(before: readonly string[], after: readonly string[]): string {
  const changes = before.flatMap((name, i) => {
    const now = after[i];
    return now === undefined || now === name ? [] : [`- ${literal(name)} → **${literal(now)}**`];
  });
  return changes.length === 0 ? t('None.') : changes.join('\n');
}

function table(rules: readonly RuleTake[]): string {
  const rows = rules.map(({ id, priority, segments, customers, share }) => [
    `\`${code(id)}\``,
    priority === undefined ? t('default') : String(priority),
    segments.map(literal).join('<br>'),
    `${formatNumber(customers)} (${formatShare(share)})`,
  ]);
  // No more, for the view shares the width with the rules.
  const head = [t('Rule'), t('Priority'), t('Segments'), t('Customers')];
  const lines = [head, ['---', '--:', '---', '--:'], ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Whatever could be read as markup is shown as it is. */
function literal(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]()#+!|~>]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;');
}

function code(text: string): string {
  return text.replace(/[`|\s]+/g, ' ');
}
