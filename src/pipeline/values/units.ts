import { foldText } from '../columns/foldText.ts';

/** Words after a count that say "pieces" in many languages. */
const pieces = new Set(
  `pcs pc pcs. pc. piece pieces unit units ea each item items x × * qty stk stk. st st. stuck stueck piece(s) item(s) pieza
  piezas pza pzas ud uds ud. uds. unidad unidades un un. und und. unid unid. unidade unidades peca pecas pz pz. pezzo
  pezzi stuks stuk adet ad ad. шт шт. штук штука штуки ед ед. szt szt. sztuk sztuka 個 个 件 只 点 本 枚 pieces. pce
  pces pk pack packs paar pair pairs box boxes bottle bottles`
    .split(/\s+/)
    .map(foldText),
);
/** Measures: readable where the whole column has one and the same. */
const measures = new Set('kg kgs g gr l lt ltr ml m m2 m3 cm lb lbs oz кг г л м'.split(' ').map(foldText));

/** What a word after a quantity is; undefined where it is no unit. */
export function unitNamed(word: string): 'piece' | 'measure' | undefined {
  const folded = foldText(word);
  if (pieces.has(folded)) return 'piece';
  return measures.has(folded) ? 'measure' : undefined;
}
