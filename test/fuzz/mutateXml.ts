import type { Random } from './random.ts';

/** Values that a spreadsheet should not hold where they end up. */
const oddValues = [
  '',
  '0',
  '-1',
  '1e308',
  '-1e-308',
  'NaN',
  'INF',
  '99999999999999999999',
  '2147483648',
  '4294967296',
  '1,5',
  '0x1F',
  '&#0;',
  '&#xD800;',
  '&amp;',
  '&unknown;',
  '&',
  '<',
  ']]>',
  '"',
  "'",
  '\u0000',
  '\u202e',
  '__proto__',
  '=1+1',
  's',
  'inlineStr',
  'A0',
  'XFD1048576',
  'ZZZZ99999999',
  'a1',
  '1:1',
  'true',
  'http://localhost:9/',
  '../../../../etc/passwd',
  'rId1',
  '40000.5',
  '-693593',
  '2958466',
];

const oddPieces = [
  '<c/>',
  '<c r="A1"/>',
  '<c',
  '<row>',
  '</row>',
  '<row r="0"/>',
  '<row r="-5"/>',
  '<!--',
  '-->',
  '<![CDATA[x]]>',
  '<!DOCTYPE x>',
  '<?x',
  '<x:c r="B2"><x:v>1</x:v></x:c>',
  '<c t="s"><v>9999999</v></c>',
  '<c t="d"><v>2011-13-45</v></c>',
  '<c><f>1/0</f></c>',
  '<is><t>x',
  '<t xml:space="preserve"> </t>',
  '</sheetData>',
  '<sheetData/>',
  '<si/>',
  '<rPh/>',
];

const mutations: readonly ((xml: string, random: Random) => string)[] = [
  function changeAttribute(xml, random) {
    return replaceAny(xml, /"[^"<>]*"/g, random, () => `"${random.pick(oddValues)}"`);
  },
  function changeText(xml, random) {
    return replaceAny(xml, />[^<>]*</g, random, () => `>${random.pick(oddValues)}<`);
  },
  function dropTag(xml, random) {
    return replaceAny(xml, /<[^<>]*>/g, random, () => '');
  },
  function doubleTag(xml, random) {
    return replaceAny(xml, /<[^<>]*>/g, random, (tag) => tag.repeat(2 + random.below(30)));
  },
  function openTag(xml, random) {
    return replaceAny(xml, /\/>|>/g, random, (end) => (end === '>' ? '/>' : '>'));
  },
  function insert(xml, random) {
    const at = random.below(xml.length + 1);
    return xml.slice(0, at) + random.pick(oddPieces) + xml.slice(at);
  },
  function insertBetweenTags(xml, random) {
    return replaceAny(xml, /></g, random, () => `>${random.pick(oddPieces)}<`);
  },
  function renameElement(xml, random) {
    return replaceAny(
      xml,
      /<\/?\w+/g,
      random,
      (tag) =>
        `${tag.startsWith('</') ? '</' : '<'}${random.pick(['c', 'v', 'row', 't', 'is', 'f', 'x:c', 'sheet'])}`,
    );
  },
  function dropAttribute(xml, random) {
    return replaceAny(xml, / [\w:]+="[^"]*"/g, random, () => '');
  },
  function changeQuotes(xml, random) {
    return replaceAny(xml, /"[^"'<>]*"/g, random, (value) => `'${value.slice(1, -1)}'`);
  },
  function cutOff(xml, random) {
    return xml.slice(0, random.below(xml.length + 1));
  },
];

/** XML to which one to four things happened that know what XML is made of. */
export function mutateXml(xml: string, random: Random): string {
  let mutated = xml;
  for (let times = 1 + random.below(4); times > 0; times--) mutated = random.pick(mutations)(mutated, random);
  return mutated;
}

/** Replaces one of the matches, any. */
function replaceAny(
  text: string,
  pattern: RegExp,
  random: Random,
  replace: (match: string) => string,
): string {
  const matches = [...text.matchAll(pattern)];
  if (matches.length === 0) return text;
  const { 0: match, index } = random.pick(matches);
  return text.slice(0, index) + replace(match) + text.slice(index + match.length);
}
