import { type Rating, type Verdict, verdicts } from './rateReading.ts';
import type { Sample } from './sample.ts';

export interface Rated extends Rating {
  readonly sample: Sample;
}

type Group = (rated: Rated) => readonly string[];

const groups: Readonly<Record<string, Group>> = {
  language: ({ sample }) => [sample.layout.language],
  platform: ({ sample }) => [sample.layout.platform],
  kind: ({ sample }) => sample.layout.kinds,
  change: ({ sample }) => (sample.mutations.length === 0 ? ['as it is'] : sample.mutations),
};

/** How many files ended how: of all, by language, platform, kind and change, each without the held third and of it. */
export function printTables(rated: readonly Rated[]): void {
  const isHeld = ({ sample }: Rated) => sample.layout.held === true;
  const [open, held] = [rated.filter((each) => !isHeld(each)), rated.filter(isHeld)];
  printRows('all', [
    ['open', open],
    ['held', held],
  ]);
  for (const [name, group] of Object.entries(groups)) {
    printRows(`by ${name}`, gather(open, group));
    printRows(`by ${name}, held`, gather(held, group));
  }
  console.log(
    '\nmisled: by --accept where the command line has it, and by the columns of the layout (--set columns).',
  );
}

function gather(rated: readonly Rated[], group: Group): [string, Rated[]][] {
  const found = new Map<string, Rated[]>();
  for (const each of rated) {
    for (const name of group(each)) found.set(name, [...(found.get(name) ?? []), each]);
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
}

function printRows(title: string, rows: readonly (readonly [name: string, rated: readonly Rated[]])[]): void {
  const width = Math.max(30, ...rows.map(([name]) => name.length + 2));
  const cells = (texts: readonly string[]) => texts.map((text) => text.padStart(11)).join('');
  console.log(`\n${title.padEnd(width)}${cells(['files', ...verdicts])}`);
  for (const [name, rated] of rows) {
    const count = (verdict: Verdict) => rated.filter((each) => each.verdict === verdict).length;
    const figures = verdicts.map((verdict) => (count(verdict) === 0 ? '.' : String(count(verdict))));
    console.log(`${`  ${name}`.padEnd(width)}${cells([String(rated.length), ...figures])}`);
  }
}
