import type { SegmentProfile } from '../segments/profile.ts';
import { listConditions } from './conditions.ts';
import { tellFigures, wantOf } from './explainName.ts';
import type { NameReason } from './nameReasons.ts';
import type { SegmentName } from './nameSegments.ts';
import type { NamingRule } from './rule.ts';

/** Why a segment has a name that was kept. @param rule that gave it then, where it is known */
export function explainKept(date: string, rule: NamingRule | undefined): NameReason {
  if (rule === undefined) return { code: 'name-kept', values: { date } };
  const conditions = listConditions(rule.when).map(wantOf);
  return { code: 'name-kept', values: { date, rule: rule.name, conditions } };
}

/** Kept names, each with the figures that its segment has now. */
export const tellKept = (
  names: readonly SegmentName[],
  profiles: readonly SegmentProfile[],
): readonly SegmentName[] =>
  names.map((name, i) =>
    profiles[i]!.customers === 0
      ? name
      : { ...name, reasons: [tellFigures(profiles[i]!), ...name.reasons.filter(isNoFigure)] },
  );

/** Those that a renaming gave have figures already. */
const isNoFigure = ({ code }: NameReason): boolean => code !== 'figures';
