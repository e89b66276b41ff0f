import { foldText } from '../text/foldText.ts';

/** What programs write where there is no value, in lower case: databases, pandas, R, JavaScript, pivot tables. */
const absent = `null (null) <null> nil nan <na> n/a n.a. n.a none (none) nat undefined \\n (blank) (leer) (vide) (vuoto)
  (vacio) (en_blanco) (vazio) (em_branco) (leeg) (bos) (пусто) (空白) (not_set) - -- --- . .. ? ?? ???`;
/** Errors of spreadsheets, in the languages of their programs. */
const errors = `#n/a #nv #n/d #n/b #yok #н/д #brak #null! #nul! #nulo! #ref! #bezug! #rif! #verw! #value! #wert!
  #valeur! #valor! #valore! #waarde! #deger! #знач! #name? #name! #nom? #nombre? #nome? #naam? #num! #zahl! #nombre!
  #getal! #div/0! #spill! #calc! #field! #error! #ссылка! #имя? #число!`;
/** "Unknown": whoever it stands for, it is not one customer, one order or one day. */
const unknown = `unknown unbekannt inconnu inconnue desconocido desconocida desconhecido desconhecida sconosciuto
  sconosciuta onbekend bilinmiyor bilinmeyen неизвестно неизвестный неизвестен nieznany nieznane 未知 不明 不详`;
/** Labels that many unnamed customers share: reported, not dropped, as only the shop knows. */
const unnamed = `guest guest_customer guest_checkout guest_user anonymous anon walk-in walk_in walk-in_customer
  walk_in_customer walkin cash cash_customer cash_sale counter_sale no_customer no_name default default_customer other
  various misc miscellaneous test test_customer 0 -1 gast gastkunde laufkunde laufkundschaft barverkauf anonym diverse
  kunde divers invite client_comptoir client_divers anonyme client_de_passage invitado anonimo cliente_ocasional
  publico_en_general publico_general consumidor_final cliente_mostrador convidado visitante cliente_balcao
  consumidor_nao_identificado cliente_generico ospite cliente_occasionale banco passant losse_klant anoniem misafir
  perakende_musteri anonim muhtelif гость розничный_покупатель частное_лицо аноним розница 散客 匿名 游客 ゲスト
  非会員 一般`;

const listWords = (...lists: readonly string[]) =>
  new Set(
    lists.flatMap((list) => list.trim().split(/\s+/)).map((word) => foldText(word.replaceAll('_', ' '))),
  );

const missing = listWords(absent, errors, unknown);
const shared = listWords(unnamed);

/**
 * Whether a trimmed text says that there is no value. `NA` does in capitals only (R writes it; Na is a name), words
 * such as "guest" or "test" do not (see `isSharedByMany`), nor does `0`.
 */
export function isPlaceholder(text: string): boolean {
  return text === 'NA' || (text.length <= 20 && missing.has(foldText(text)));
}

/** Whether a trimmed label is one under which shops book customers whose name they do not know. */
export function isSharedByMany(text: string): boolean {
  return text.length <= 40 && shared.has(foldText(text).replace(/[\s_]+/g, ' '));
}
