import type { Random } from './random.ts';

const oddFields = [
  '',
  '"',
  '""',
  '"a',
  'a"b',
  '="001"',
  '1,5',
  '1.234,56',
  '(5)',
  '-',
  '1e308',
  'NaN',
  '2011-02-30',
  '13/13/2011',
  '0000-00-00',
  '\u0000',
  '\u202e',
  '__proto__',
  '\ufeff',
  '🙂',
  '\ud800',
  '01/02/03',
  '12:61',
  '$ 5',
  '5 €',
  '%',
  '=1+1',
  'x'.repeat(5000),
];
const oddLines = ['', '\r', ',,,,,', ';;;;', '\t\t', '"', 'sep=;', 'a,b,c,d,e', '-----', '"a\n"b"'];

const mutations: readonly ((text: string, random: Random) => string)[] = [
  function changeField(text, random) {
    return changeOne(text, '\n', random, (line) =>
      changeOne(line, ',', random, () => random.pick(oddFields)),
    );
  },
  function changeColumn(text, random) {
    const column = random.below(6);
    const field = random.pick(oddFields);
    return text
      .split('\n')
      .map((line) =>
        line
          .split(',')
          .map((cell, i) => (i === column ? field : cell))
          .join(','),
      )
      .join('\n');
  },
  function changeLine(text, random) {
    return changeOne(text, '\n', random, () => random.pick(oddLines));
  },
  function dropField(text, random) {
    return changeOne(text, '\n', random, (line) => line.replace(/,[^,]*/, ''));
  },
  function changeDelimiter(text, random) {
    return text.replaceAll(',', random.pick([';', '\t', '|', ' ', ':', ',,', ', ']));
  },
  function changeLineEnds(text, random) {
    return text.replaceAll('\n', random.pick(['\r\n', '\r', '\n\n', '\n\r', '\u2028']));
  },
  function dropHeader(text) {
    return text.slice(text.indexOf('\n') + 1);
  },
  function doubleHeader(text) {
    return text.slice(0, text.indexOf('\n') + 1) + text;
  },
  function renameHeader(text, random) {
    return changeOne(text, ',', random, () =>
      random.pick(['date', 'customer', 'amount', 'id', '', '2011', 'constructor']),
    );
  },
];

/** Delimited text to which one to four things happened that know what it is made of. */
export function mutateText(text: string, random: Random): string {
  let mutated = text;
  for (let times = 1 + random.below(4); times > 0; times--) mutated = random.pick(mutations)(mutated, random);
  return mutated;
}

function changeOne(
  text: string,
  separator: string,
  random: Random,
  change: (part: string) => string,
): string {
  const parts = text.split(separator);
  const at = random.below(parts.length);
  parts[at] = change(parts[at]!);
  return parts.join(separator);
}
