import { foldText } from '../text/foldText.ts';

/** Parts of a currency, by a hundred of which it is counted; `per cent` is none. */
const hundredths =
  /(?:^|[^\p{L}])(?:(?:in )?cents|in cent|(?<!(?:per|pour|pro|por) )cent(?=\W*$)|minor units?|pence|centimes|centavos|centimos|centesimi|cents? de|grosz(?:y|ach)|haler[euy]|kurus|filler(?:ben)?|стотинки|bani|i ore|(?<=\()ore|paise|копе[ие]к[иа]?х?|копеек|копіио?к[иа]?х?|копіиках|สตางค|分)(?:$|[^\p{L}])/u;
const thousands =
  /(?:^|[^\p{L}])(?:in (?:1\s?000|thousands?)|thousands|teur|tsd|tausend|keur|kusd|kgbp|milliers|em milhares|en miles|migliaia|тыс|тис|хил|tis|tys|tkr|tusen|ezer|mii lei|bin tl|ribu|nghin|χιλ|千円|千元|천원|พันบาท)(?:$|[^\p{L}])|'000|000s|[kt]€/u;
const tenThousands = /[万萬][元円圓]|만\s?원/u;
const millions = /(?:^|[^\p{L}])(?:in millions?|millions|mio|mln|млн|百万円|백만원)(?:$|[^\p{L}])|m€/u;
const hundreds = /(?:^|[^\p{L}\d])(?:je|pro|per|par|pour|por|za|na|pr|voor|за)\s*(100|1\s?000|1000)(?:$|\D)/u;

/** What the numbers of a column are to be multiplied by; cents are whole. */
export interface MoneyUnit {
  readonly factor: number;
  readonly isWhole?: true;
}

/** What a title says of the unit of its numbers: `amount_in_cents`, `TEUR`, `Preis je 100`; undefined where it is one. */
export function readUnit(title: string): MoneyUnit | undefined {
  const folded = foldText(title).replace(/_/g, ' ');
  if (hundredths.test(folded)) return { factor: 0.01, isWhole: true };
  if (thousands.test(folded)) return { factor: 1000 };
  if (tenThousands.test(title.normalize('NFKC'))) return { factor: 10_000 };
  if (millions.test(folded)) return { factor: 1_000_000 };
  const pack = hundreds.exec(folded)?.[1];
  return pack === undefined ? undefined : { factor: 1 / Number(pack.replace(/\s/g, '')) };
}
