import { findNodeAtLocation, getNodeValue, type Node, type ParseError, parseTree } from 'jsonc-parser';
import { readRules } from '../../pipeline/naming/readRules.ts';
import type { NamingRules } from '../../pipeline/naming/rule.ts';
import { type Finding, isUnused } from '../../pipeline/naming/ruleRemarks.ts';
import { layOver } from '../../pipeline/written/tree.ts';

export interface TextRange {
  /** UTF-16 code units from the start of the text. */
  readonly offset: number;
  readonly length: number;
}

/** Naming rules as they stand in a text of JSON with comments. */
export interface RulesText {
  /** Undefined where the text holds none. */
  readonly rules: unknown;
  /** The first syntax error of the text; `rules` is then what could be read in spite of it. */
  readonly error: TextRange | undefined;
  /** The place of a rule or of something in it; the nearest place around it where the text has no such thing. */
  readonly locate: (path: readonly string[]) => TextRange;
}

/** @param at the keys that lead to the rules; none where the text is nothing but rules */
export function parseRulesText(text: string, at: readonly string[]): RulesText {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const node = root && findNodeAtLocation(root, [...at]);
  return {
    rules: node && getNodeValue(node),
    error: errors[0] ?? (root === undefined ? { offset: 0, length: text.length } : undefined),
    locate: (path) => locate(root, at, path),
  };
}

function locate(root: Node | undefined, at: readonly string[], path: readonly string[]): TextRange {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = root && findNodeAtLocation(root, [...at, ...path.slice(0, depth)]);
    if (node !== undefined) return keyOf(node);
  }
  return { offset: 0, length: 1 };
}

/** A value's key, or the bracket that opens the whole. */
function keyOf({ parent, offset }: Node): TextRange {
  const key = parent?.type === 'property' ? parent.children?.[0] : undefined;
  return key === undefined ? { offset, length: 1 } : { offset: key.offset, length: key.length };
}

/** The line of an offset, counted from 1. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** A finding and the place in the text that it speaks of. */
export interface PlacedFinding extends Pick<Finding, 'remark'> {
  /** An error means that what is written there is not used. */
  readonly severity: 'error' | 'warning';
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
  const identify = ({ remark }: Finding) => JSON.stringify(remark);
  const known = new Set(readRules(below, preset).findings.map(identify));
  return readRules(layOver(below, rules), preset)
    .findings.filter((finding) => !known.has(identify(finding)))
    .map((finding) => ({
      remark: finding.remark,
      severity: isUnused(finding) ? 'error' : 'warning',
      range: locate(finding.path),
    }));
}
