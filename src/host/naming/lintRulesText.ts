import type { Finding } from '../../pipeline/naming/lintRules.ts';
import { isTree, mergeTrees } from '../../pipeline/naming/mergeRules.ts';
import { readRules } from '../../pipeline/naming/readRules.ts';
import type { NamingRules } from '../../pipeline/naming/rule.ts';
import type { RulesText, TextRange } from './rulesText.ts';

/** A finding and the place in the text that it speaks of. */
export interface PlacedFinding extends Pick<Finding, 'code' | 'severity' | 'message'> {
  readonly range: TextRange;
}

/**
 * What is to be said about the rules in a text, each where it stands.
 * @param below rules that those of the text change, such as the user's below a workspace's: they are not blamed for it
 */
export function lintRulesText(
  { rules, locate }: RulesText,
  preset: NamingRules,
  below?: unknown,
): PlacedFinding[] {
  if (rules === undefined) return [];
  const known = new Set(readRules(below, preset).findings.map(({ message }) => message));
  return readRules(layRules(below, rules), preset)
    .findings.filter(({ message }) => !known.has(message))
    .map(({ code, severity, message, path }) => ({ code, severity, message, range: locate(path) }));
}

/** As the editor merges the scopes of a setting. */
export function layRules(below: unknown, above: unknown): unknown {
  if (above === undefined) return below;
  return isTree(below) && isTree(above) ? mergeTrees(below, above) : above;
}
