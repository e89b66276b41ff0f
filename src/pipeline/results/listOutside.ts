import { t } from '../language/language.ts';
import type { Segmentation } from './segmentation.ts';

/** Those who bought in a window and are in no segment, of one kind. */
interface Outside {
  readonly kind: 'apart' | 'withoutSpend';
  readonly name: string;
  /** `#rrggbb`. */
  readonly colour: string;
}

/** The kinds of those who are in no segment, as they are called and drawn whether or not there are any at the last date. */
export function listOutside({
  standApart,
  withoutSpend,
}: Pick<Segmentation['summary'], 'standApart' | 'withoutSpend'>): readonly Outside[] {
  const apart = { kind: 'apart', name: t('Far Above the Rest'), colour: '#7a5195' } as const;
  const without = { kind: 'withoutSpend', name: t('No Net Spend'), colour: '#8a8f98' } as const;
  return [nameAs(apart, standApart), nameAs(without, withoutSpend)];
}

const nameAs = (outside: Outside, found: Pick<Outside, 'name' | 'colour'> | undefined): Outside =>
  found === undefined ? outside : { ...outside, name: found.name, colour: found.colour };
