import { foldText } from '../text/foldText.ts';

/** Beginnings of the words by which shops tell what became of an order or payment. */
const statusWords = [
  'complet, paid, unpaid, ship, deliver, pending, process, cancel, refund, return, void, fail, on hold, open, closed, authori, fulfil, unfulfil, partial, new, confirm, success, declin, reject, sale, active, placed, received, approved, credited, credit memo, credit note, invoice',
  'bezahlt, unbezahlt, storn, versand, versendet, abgeschlossen, offen, erstattet, geliefert, retour, in bearbeitung, zugestellt, gutschrift, rechnung, erledigt, neu',
  'paye, annul, expedie, livre, rembours, en cours, en attente, termine, valide, terminee, avoir',
  'pagad, cancelad, enviad, entregad, reembols, pendiente, complet, anulad, devuelt, en proceso, procesa',
  'pago, entregue, concluid, estorn, pendente, aprovad, devolvid, faturad',
  'pagato, annullat, spedit, consegnat, rimborsat, in attesa, completat, evaso, in lavorazione, reso',
  'betaald, geannuleerd, verzonden, geleverd, afgerond, voltooid, geretourneerd, in behandeling, openstaand',
  'odendi, iptal, tamamland, teslim, iade, kargo, hazirlan, bekle, onaylan, gonderil, islem',
  'оплачен, отменен, отмена, доставлен, выполнен, возврат, завершен, отправлен, новый, в обработке, получен, ожида, закрыт, аннулир',
  '完成, 已, 取消, 退款, 退货, 交易成功, 交易关闭, 待, 成功, 关闭, 支付',
  '完了, 入金, キャンセル, 発送, 返品, 返金, 未, 処理中, 注文確定, 出荷, 受付',
  'zrealizowan, anulowan, oplacon, wyslan, zwrot, dostarczon, w realizacji, zakonczon, nowe',
  'betald, levererad, skickad, avbruten, aterbetald, makulerad, leveret, annulleret, refunderet, afsluttet, sendt, betalt',
]
  .join(', ')
  .split(', ')
  .map(foldText);

/** Whether a text says what became of an order or payment: `Shipped`, `storniert`, `已取消`. */
export function looksLikeStatus(text: string): boolean {
  const folded = foldText(text.trim()).replace(/^[^\p{L}]+/u, '');
  return folded.length <= 40 && statusWords.some((word) => folded.startsWith(word));
}
