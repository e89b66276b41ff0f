import { foldText, splitCamelCase } from '../text/foldText.ts';

/**
 * Words that say that an order was cancelled, refunded, returned, voided or charged back, in English, German, French,
 * Spanish, Portuguese, Italian, Dutch, Turkish and Russian; `*` stands for any ending.
 */
const undone = `cancel cancels cancell canceled cancelled cancelling cancellation cancelation canceling void voided voids
  refund refunds refunded return returned returns reversed reversal chargeback chargebacks chargedback rto
  storn* gestorn* annullier* erstattet ruckerstatt* zuruckerstatt* erstattung gutschrift retoure retouren retourniert
  zuruckgegeben zuruckgeschickt zuruckgesendet zuruckgesandt ruckgabe rucksendung rucksendungen widerrufen widerruf
  ruckbuchung ruckgebucht rucklastschrift abgebrochen nichtig geloscht
  annul annule annulee annules annulees annulation rembourse remboursee rembourses remboursees remboursement
  remboursements retourne retournee retournes retournees retour retours renvoye renvoyee retrofacturation
  cancelado cancelada cancelados canceladas cancelacion cancelamento anulado anulada anulados anuladas anulacion
  anulacao reembolsado reembolsada reembolsados reembolsadas reembolso reembolsos devuelto devuelta devueltos
  devueltas devolucion devoluciones devolvido devolvida devolvidos devolvidas devolucao devolucoes contracargo
  estornado estornada estorno estornos
  annullato annullata annullati annullate annullamento cancellato cancellata cancellati cancellate rimborsato
  rimborsata rimborsati rimborsate rimborso rimborsi restituito restituita restituiti restituite reso resa resi
  stornato stornata storno
  geannuleerd geannuleerde annulering terugbetaald terugbetaling geretourneerd geretourneerde retourzending
  teruggestuurd teruggezonden teruggestort terugboeking
  iptal iade
  отмен* аннулир* возврат* возвращ* сторн* чарджбэк чарджбек возмещ*`;
/** Words that say that the payment or order never came about. */
const failedWords = `fail failed failure declined denied rejected
  fehlgeschlagen gescheitert abgelehnt
  echoue echouee echoues echouees echec refuse refusee rejete rejetee
  fallido fallida fallo rechazado rechazada denegado denegada
  falhou falhado falhada falha recusado recusada rejeitado rejeitada negado negada
  fallito fallita rifiutato rifiutata respinto respinta
  mislukt geweigerd afgewezen
  basarisiz reddedildi
  неудач* неуспеш* отклонен* отказ`;
/** What makes the word after it untrue. */
const negations = `not no non never nor without un isn wasn hasn nicht nie kein keine keiner ohne ne pas jamais sans
  sin nunca nao sem niet geen nooit zonder не без нет`;
/** What makes the word before it untrue. */
const negationsAfter = `no not none false nein non nao nee degil yok edilmedi edilmemis edilemedi edilmeyecek hayir нет
  impossible possible window policy eligible period label declined denied rejected refused failed failure won
  abgelehnt refuse refusee refusee rejete rechazado rechazada recusado recusada rifiutato rifiutata geweigerd
  afgewezen reddedildi отклонен отклонена`;
/** What may stand between a negation and its word. */
const between = `yet been be was is a any to ever noch wurde ete encore sido aun ainda stato stata ancora nog был была было`;
/** What says that it concerns a part only. */
const inPart = `partial partially partly part partiell teilweise teil teilstorniert teilerstattet partiel partielle
  partiellement parcial parcialmente parziale parzialmente gedeeltelijk deels kismi kismen частичн*`;
/** What says that it was asked for or is under way. */
const unfinished = `pending requested request awaiting waiting processing initiated open angefragt beantragt ausstehend angefordert
  attente demande demandee pendiente solicitado solicitada solicitud pendente solicitacao attesa richiesto richiesta
  aangevraagd afwachting bekliyor bekleyen talep talebi beklemede ожида* запрош* запрос заявка`;
/** What is done, so that a request or wait beside it speaks of something else ("cancelled on request"). */
const done = 'cancelled canceled refunded returned voided';
const future = /\b(?:to|will|should) be\b/;
/** What takes several words to say. */
const undonePhrases = ` geri odendi | ters ibraz | not successful | unsuccessful | charged back | charge back | nicht erfolgreich | non abouti |
  non riuscito | non riuscita | non andato a buon fine | niet gelukt | не удалось | не удался | не удалась |
  не прошел | не прошла | не состоялся | no exitoso | nao aprovado | returning to seller `;

const eastAsianUndone =
  /取消|退款|退货|退貨|退回|作废|作廢|撤销|撤銷|拒付|失败|失敗|交易关闭|交易關閉|キャンセル|取り消し|取消し|返品|返金|無効|チャージバック/u;
const eastAsianOpen =
  /未(?:取|退|作|拒|撤|返|キャンセル)|不(?:可|能|予)?(?:取消|退)|无(?:需)?退|無退|部分|申请|申請|退款中|退货中|退貨中|处理中|處理中|待|拒绝退|一部|依頼|(?:キャンセル|返品|返金)(?:不可|なし|無し|待ち|処理中|中)|取消不可/u;

/** Matches whole words of a list, in which `*` stands for any ending. */
function listWords(list: string): (word: string) => boolean {
  const words = new Set(foldText(list).trim().split(/\s+/));
  const stems = [...words].filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
  return (word) => words.has(word) || stems.some((stem) => word.startsWith(stem));
}

const isUndone = listWords(undone);
const isFailed = listWords(failedWords);
const isNegation = listWords(negations);
const isNegationAfter = listWords(negationsAfter);
const isBetween = listWords(between);
const isInPart = listWords(inPart);
const isUnfinished = listWords(unfinished);
const isDone = listWords(done);
const phrases = foldText(undonePhrases)
  .split('|')
  .map((phrase) => ` ${phrase.trim()} `);

/**
 * Whether a status says that the sale did not last: cancelled, refunded, returned, voided, failed or charged back.
 * Not if that is denied ("not returned", "refund declined"), asked for ("return requested"), or concerns a part.
 */
export function isCancelledStatus(text: string): boolean {
  if (eastAsianUndone.test(text.normalize('NFKC'))) return !eastAsianOpen.test(text.normalize('NFKC'));
  const words = foldText(splitCamelCase(text)).match(/\p{L}+/gu) ?? [];
  const sentence = ` ${words.join(' ')} `;
  if (words.some(isInPart) || future.test(sentence)) return false;
  if (words.some(isUnfinished) && !words.some(isDone)) return false;
  if (phrases.some((phrase) => sentence.includes(phrase))) return true;
  if (words.some((word, at) => isUndone(word) && !isDenied(words, at))) return true;
  return !words.some(isUndone) && words.some((word, at) => isFailed(word) && !isDenied(words, at));
}

function isDenied(words: readonly string[], at: number): boolean {
  let before = at - 1;
  while (before >= 0 && isBetween(words[before]!)) before--;
  return (before >= 0 && isNegation(words[before]!)) || isNegationAfter(words[at + 1] ?? '');
}
