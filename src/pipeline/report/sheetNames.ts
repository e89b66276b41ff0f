import { message, t, translate } from '../language.ts';
import { toCellText } from './cellText.ts';

const fixed = {
  overview: message('Overview'),
  segments: message('Segments'),
  selection: message('Model selection'),
  customers: message('All customers'),
  quality: message('Data quality'),
  method: message('Method'),
} as const;

/** The names of all sheets; `ofSegments[i]` is segment i's. */
export interface SheetNames extends Readonly<Record<keyof typeof fixed, string>> {
  readonly ofSegments: readonly string[];
}

const longest = 31;
/** Excel's, and `!`, which ends a sheet's name where a link speaks of it. */
const forbidden = /[:\\/?*[\]!]/g;

/** Sheet names that Excel takes: at most 31 characters, no forbidden ones, unique regardless of case. */
export function nameSheets(segments: readonly string[]): SheetNames {
  // Excel keeps 'History' for itself.
  const others = nameFixed();
  const taken = new Set(['history', ...Object.values(others).map((name) => name.toLowerCase())]);
  const ofSegments = segments.map((segment) => {
    const name = makeUnique(toSheetName(segment), taken);
    taken.add(name.toLowerCase());
    return name;
  });
  return { ...others, ofSegments };
}

function nameFixed(): Record<keyof typeof fixed, string> {
  const names = Object.entries(fixed).map(([sheet, name]) => [sheet, toSheetName(translate(name))]);
  return Object.fromEntries(names) as Record<keyof typeof fixed, string>;
}

function makeUnique(name: string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n++) {
    const suffix = n === 1 ? '' : ` (${n})`;
    const candidate = shorten(name, longest - suffix.length) + suffix;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}

function toSheetName(text: string): string {
  const legal = trim(toCellText(text).replace(/\s+/g, ' ').replace(forbidden, '-'));
  return (legal.length > longest ? abbreviate(legal) : legal) || t('Segment');
}

/** Keeps what follows the last comma, which is what tells segments of the same name apart. */
function abbreviate(text: string): string {
  const tail = text.slice(text.lastIndexOf(', '));
  const head = longest - tail.length - 1;
  return tail.length < 2 || head < 8 ? shorten(text, longest) : `${shorten(text, head)}…${tail}`;
}

/** The first `length` UTF-16 units without half a character, a blank or an apostrophe at either end. */
function shorten(text: string, length: number): string {
  const cut = trim(text).slice(0, length);
  return trim(cut.replace(/[\ud800-\udbff]$/, ''));
}

const trim = (text: string): string => text.replace(/^[\s']+|[\s']+$/g, '');
