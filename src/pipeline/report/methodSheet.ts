import { message, t } from '../language.ts';
import { listConditions } from '../naming/figures.ts';
import type { NamingRule, NamingRules } from '../naming/rule.ts';
import type { Cell, Sheet } from '../ooxml/sheet.ts';
import { listUsedSettings } from '../settings/usedSettings.ts';
import { blank, fact, heading, type ReportColumn, tableOf, title, widthsOf } from './blocks.ts';
import { define } from './definitions.ts';
import type { Report } from './report.ts';

const ruleColumns: readonly ReportColumn[] = [
  { header: message('Rule'), width: 40 },
  { header: message('Conditions'), width: 110, wrap: true },
  { header: message('Name'), width: 36 },
  { header: message('Priority'), width: 14 },
  { header: message('Used'), width: 11 },
];

/** How the numbers came about, with the settings and naming rules as used. */
export function methodSheet({ names, settings, rules, about }: Report): Sheet {
  return {
    name: names.method,
    widths: widthsOf(ruleColumns),
    frozen: { rows: 0, columns: 0 },
    blocks: [
      title(t('Method')),
      ...define(settings).map(([label, text]) => fact(label, text)),
      blank,
      heading(t('Settings as used')),
      ...listUsedSettings(settings).map(({ name, value }) => fact(`segmentAi.${name}`, value)),
      fact(t('Made by'), `Segment AI ${about.version}`),
      blank,
      heading(t('Naming rules as used')),
      tableOf('Naming_rules', ruleColumns, listRules(rules)),
    ],
  };
}

/** In the order in which they are tried. */
function listRules(rules: NamingRules): Cell[][] {
  return Object.entries(rules)
    .sort(([, a], [, b]) => a.priority - b.priority)
    .map(([id, rule]) => [
      id,
      describeConditions(rule),
      rule.name,
      rule.priority,
      rule.enabled ? t('yes') : t('no'),
    ]);
}

function describeConditions({ when }: NamingRule): string {
  const conditions = listConditions(when).flatMap(({ name, range: { min, max } }) => [
    ...(min === undefined ? [] : [`${name} >= ${min}`]),
    ...(max === undefined ? [] : [`${name} < ${max}`]),
  ]);
  return conditions.join(t(' and ')) || t('any segment');
}
