import { describe, expect, it } from 'vitest';
import { isCancelledStatus } from '../../../src/pipeline/cells/statusText.ts';

const cancelled: Record<string, string> = {
  English: `cancelled|Canceled|CANCELLED|Order cancelled by customer|Cancelled at customer request|refunded|Refund issued|
    Returned|RETURN|Returns|Returned to sender|Return received|void|Voided|failed|Payment failed|Failure|Declined|Denied|
    Rejected|Chargeback|charged back|Reversed|Shipped - Returned to Seller|Shipped - Returning to Seller|
    Shipped - Rejected by Buyer|Cancelled - payment failed|Returned, refund pending|Unsuccessful|Not successful|RTO`,
  'codes of shops':
    'wc-cancelled|wc-refunded|wc-failed|order_refunded|PaymentFailed|OrderCancelled|canceled_reversal',
  German: `Storniert|STORNO|Stornorechnung|Retoure|Retourniert|Zurückgegeben|Zurückgeschickt|Rücksendung|Erstattet|
    Rückerstattung|Rückerstattet|Gutschrift|Annulliert|Widerrufen|Fehlgeschlagen|Abgelehnt|Rücklastschrift|Abgebrochen|
    Nicht erfolgreich`,
  French: `Annulé|Annulée|ANNULEE|Commande annulée|Annulation|Remboursé|Remboursement|Retourné|Retour|Échoué|Échec|
    Refusé|Paiement refusé|Rejeté`,
  Spanish:
    'Cancelado|Cancelada|Anulado|Reembolsado|Reembolso|Devuelto|Devolución|Fallido|Pago fallido|Rechazado|Contracargo',
  Portuguese:
    'Cancelado|Anulado|Reembolsado|Devolvido|Devolução|Estornado|Estorno|Falhou|Recusado|Não aprovado',
  Italian: 'Annullato|Cancellato|Rimborsato|Rimborso|Restituito|Reso|Stornato|Fallito|Rifiutato|Non riuscito',
  Dutch:
    'Geannuleerd|Terugbetaald|Terugbetaling|Geretourneerd|Retour|Mislukt|Geweigerd|Gecrediteerd en teruggestuurd',
  Turkish:
    'İptal|iptal|IPTAL|İptal Edildi|İade|İade edildi|İADE EDİLDİ|Başarısız|Reddedildi|Geri ödendi|Ters ibraz',
  Russian: `Отменён|Отменен|ОТМЕНЕНО|Отмена|Возврат|Возвращён|Возвращено|Аннулирован|Не удалось|Отклонено|Неудачный|
    Сторнировано|Чарджбэк`,
  Polish: 'Anulowane|anulowano|Anulowany|Zwrot|Zwrócone|Zamówienie anulowane',
  Swedish: 'Makulerad|Avbruten|Annullerad|Återbetald|Returnerad',
  Danish: 'Annulleret|Makuleret|Refunderet|Tilbagebetalt|Returneret',
  Norwegian: 'Kansellert|Annullert|Makulert|Refundert|Returnert',
  'notes of credit': 'Credit note|Credit memo|Avoir|Nota de crédito|Nota di credito|Creditnota',
  Chinese: '取消|已取消|订单已取消|退款|已退款|退款成功|退货|已退貨|作废|付款失败|交易关闭|拒付',
  Japanese: 'キャンセル|キャンセル済み|ｷｬﾝｾﾙ|取消|取り消し|返品|返品済み|返金済み|失敗|無効|チャージバック',
};

const lasting: Record<string, string> = {
  English: `completed|Complete|paid|shipped|Delivered|Processing|pending|on hold|open|closed|approved|fulfilled|unfulfilled|
    partially shipped|Partially fulfilled|not returned|Not yet returned|has not been returned|No return|never cancelled|
    Non-refundable|Refund declined|Refund rejected|Return denied|Return requested|Refund pending|Pending cancellation|
    to be returned|will be cancelled|Return: No|refunded: false|Chargeback won|Partially refunded|partial refund|
    Returning customer|Avoided|avoid|Shipped - Delivered to Buyer|Pending - Waiting for Pick Up|exchange`,
  'codes of shops':
    'partially_refunded|PartiallyRefunded|wc-completed|wc-on-hold|pending_payment|PARTIALLY_PAID|NOT_CANCELLED',
  German:
    'Bezahlt|Versendet|Geliefert|Abgeschlossen|nicht storniert|Kein Storno|Teilweise erstattet|Teilstorniert|Rückgabe angefragt|In Bearbeitung',
  French:
    "Livré|Payé|Expédiée|Terminée|non annulé|pas encore remboursé|Remboursement partiel|Retour demandé|En attente d'annulation",
  Spanish:
    'Entregado|Pagado|Enviado|Completado|no devuelto|Reembolso parcial|Devolución solicitada|Pendiente',
  Portuguese: 'Entregue|Pago|Enviado|Concluído|não cancelado|Reembolso parcial|Devolução solicitada|Pendente',
  Italian: 'Consegnato|Pagato|Spedito|Completato|non annullato|Rimborso parziale|Reso richiesto|In attesa',
  Dutch: 'Geleverd|Betaald|Verzonden|Voltooid|niet geannuleerd|Gedeeltelijk terugbetaald|Retour aangevraagd',
  Turkish:
    'Teslim edildi|Ödendi|Kargoda|Tamamlandı|iptal edilmedi|İade edilmedi|Kısmi iade|İade talebi|Beklemede',
  Russian:
    'Доставлен|Оплачен|Отправлен|Выполнен|не отменен|без возврата|Частичный возврат|Ожидает возврата|Возврат запрошен',
  Polish: 'Zrealizowane|Opłacone|nie anulowano|Częściowy zwrot|Oczekuje na zwrot',
  Swedish: 'Betald|Levererad|inte makulerad|Delvis återbetald|Väntar på återbetalning',
  Danish: 'Betalt|Leveret|ikke annulleret|Delvist refunderet|Afventer refundering',
  Norwegian: 'Betalt|Levert|ikke kansellert|Delvis refundert',
  Chinese: '已完成|已付款|已发货|未取消|未退款|部分退款|退款中|申请退款|待退款|无退货|不可退款|交易成功',
  Japanese: '完了|発送済み|入金済み|未返品|返品なし|一部返金|キャンセル不可|返品依頼|返金待ち|キャンセル待ち',
};

const listCases = (table: Record<string, string>) =>
  Object.entries(table).flatMap(([language, texts]) =>
    texts.split('|').map((text): [string, string] => [text.trim(), language]),
  );

describe('isCancelledStatus', () => {
  it.each(listCases(cancelled))('takes "%s" for cancelled (%s)', (text) => {
    expect(isCancelledStatus(text)).toBe(true);
  });

  it.each(listCases(lasting))('does not take "%s" for cancelled (%s)', (text) => {
    expect(isCancelledStatus(text)).toBe(false);
  });

  it.each(['', ' ', '-', '1', 'abc', '???'])('does not take "%s" for cancelled', (text) => {
    expect(isCancelledStatus(text)).toBe(false);
  });
});
