import { describe, expect, it } from 'vitest';
import { isNoSale, makeStatusReader, readStatus } from '../../../src/pipeline/cells/statusText.ts';

const cancelled: Record<string, string> = {
  English: `cancelled|Canceled|CANCELLED|Order cancelled by customer|Cancelled at customer request|refunded|Refund issued|
    Cancelled - no stock|Cancelled, not paid|Returned|RETURN|Returns|Returned to sender|Return received|void|Voided|failed|Payment failed|Failure|Declined|Denied|
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
    'Faltó|Cancelado|Cancelada|Anulado|Reembolsado|Reembolso|Devuelto|Devolución|Fallido|Pago fallido|Rechazado|Contracargo',
  Portuguese:
    'Faltou|Cancelado|Anulado|Reembolsado|Devolvido|Devolução|Estornado|Estorno|Falhou|Recusado|Não aprovado',
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
    to be returned|will be cancelled|Return: No|Cancelled: not|Return not possible|refunded: false|Chargeback won|Partially refunded|partial refund|
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
  Chinese:
    '已完成|已付款|已发货|已簽收|已结账|未取消|未退款|部分退款|退款中|申请退款|待退款|无退货|不可退款|交易成功',
  Japanese: '完了|発送済み|入金済み|未返品|返品なし|一部返金|キャンセル不可|返品依頼|返金待ち|キャンセル待ち',
};

const failed: Record<string, string> = {
  Persian: 'ناموفق|منقضی شده',
  English: `Payment error|Expired|Abandoned|Incomplete|Order expired|No-show|Timed out|Refused|Written off`,
  German: 'Zahlungsfehler|Abgelaufen|Zahlung abgelehnt|Zurückgewiesen',
  French: 'Erreur de paiement|Abandonné|Expirée|Paiement refusé',
  Spanish: 'Error de pago|Vencido|Abandonado|Pago rechazado',
  Portuguese: 'Malsucedido|Expirado|Pagamento recusado|Erro no pagamento',
  Italian: 'Errore di pagamento|Scaduto|Fallito',
  Dutch: 'Betalingsfout|Verlopen|Mislukt',
  Danish: 'Mislykket|Udløbet|Afvist',
  Norwegian: 'Mislyktes|Utløpt|Avvist',
  Swedish: 'Misslyckades|Utgången|Nekad',
  Finnish: 'Epäonnistui|Vanhentunut|Hylätty',
  Polish: 'Nieudane|Odrzucone|Wygasło|Porzucone|Błąd płatności',
  Czech: 'Neúspěšná|Selhalo|Zamítnuto|Vypršela',
  Slovak: 'Neúspešná|Zlyhala|Zamietnutá',
  Hungarian: 'Sikertelen|Meghiúsult|Elutasítva|Lejárt',
  Romanian: 'Eșuată|Respinsă|Expirată|Abandonată',
  Bulgarian: 'Неуспешна|Отхвърлена|Изтекла',
  Greek: 'Αποτυχημένη|Απορρίφθηκε|Έληξε|ΑΠΕΤΥΧΕ',
  Russian: 'Не удался|Отклонён|Истёк|Ошибка оплаты',
  Ukrainian: 'Не вдалося|Відхилено|Покинуто',
  Turkish: 'Başarısız oldu|Reddedildi|Süresi doldu',
  Indonesian: 'Gagal|Ditolak|Kedaluwarsa',
  Vietnamese: 'Thất bại|Từ chối|Hết hạn|Không thành công',
  Thai: 'ล้มเหลว|ไม่สำเร็จ|หมดอายุ|ปฏิเสธ',
  Arabic: 'فشل|مرفوض|منتهي الصلاحية|فشل الدفع',
  Hebrew: 'נכשל|נדחה|פג תוקף',
  Korean: '결제실패|실패|만료',
  Japanese: '失敗|期限切れ|決済エラー',
  Chinese: '失败|付款失敗|已过期|交易关闭|已关闭',
};

/** What nobody took in goes back. */
const uncollected: Record<string, string> = {
  English: 'Undeliverable|Undelivered|Unfulfillable',
  German: 'Nicht abgeholt|Unzustellbar',
  Dutch: 'Niet opgehaald',
  Swedish: 'Ej uthämtad',
  Danish: 'Ikke afhentet',
  Norwegian: 'Ikke hentet',
  Finnish: 'Noutamatta',
  Polish: 'Nieodebrane',
  Czech: 'Nevyzvednuto|Nedoručeno|Nepřevzato',
  Slovak: 'Nevyzdvihnutá|Neprevzatá',
  Hungarian: 'Át nem vett|Nem vette át',
  Romanian: 'Neridicat',
  Russian: 'Не выкуплен|Невыкуп|Не вручен',
  Ukrainian: 'Не забрано|Не викуплено',
  Greek: 'Δεν παραλήφθηκε',
  Turkish: 'Teslim Edilemedi',
  Arabic: 'تعذر التوصيل|لم يتم التسليم',
  Hebrew: 'לא נאסף',
  Croatian: 'Nije preuzeto',
  Lithuanian: 'Neatsiimtas',
  Chinese: '逾期未取|未取貨',
};

const drafts: Record<string, string> = {
  English:
    'Draft|Quotation|Quotation Sent|Deleted|Test|Test order|checkout-draft|wc-checkout-draft|Trash|Estimate|Pro forma',
  German: 'Entwurf|Angebot|Gelöscht|Testbestellung',
  French: 'Brouillon|Devis|Supprimé|Devis envoyé',
  Spanish: 'Borrador|Presupuesto|Cotización|Eliminado',
  Portuguese: 'Rascunho|Orçamento|Excluído',
  Italian: 'Bozza|Preventivo|Eliminato',
  Dutch: 'Concept|Offerte|Verwijderd',
  Danish: 'Kladde|Slettet|Tilbud',
  Norwegian: 'Kladd|Utkast|Slettet',
  Swedish: 'Utkast|Offert|Borttagen',
  Finnish: 'Luonnos|Tarjous|Poistettu',
  Polish: 'Szkic|Wycena|Usunięte',
  Czech: 'Koncept|Cenová nabídka|Smazáno',
  Slovak: 'Koncept|Cenová ponuka|Vymazaná',
  Hungarian: 'Piszkozat|Árajánlat|Teszt',
  Romanian: 'Ciornă|Deviz|Ștearsă',
  Bulgarian: 'Чернова|Оферта|Изтрита',
  Greek: 'Πρόχειρο|Προσφορά|Διαγράφηκε',
  Russian: 'Черновик|Удалён|Коммерческое предложение',
  Ukrainian: 'Чернетка|Видалено',
  Turkish: 'Taslak|Teklif|Silindi',
  Indonesian: 'Draf|Penawaran|Dihapus',
  Vietnamese: 'Bản nháp|Báo giá|Đã xóa',
  Thai: 'ฉบับร่าง|ใบเสนอราคา',
  Arabic: 'مسودة|عرض سعر|محذوف',
  Hebrew: 'טיוטה|הצעת מחיר|נמחק',
  Korean: '임시저장|견적|테스트',
  Japanese: '下書き|見積|テスト注文',
  Chinese: '草稿|报价|已删除|測試訂單',
};

const undoneElsewhere: Record<string, string> = {
  Persian: 'لغو شده|لغو|مرجوعی|مسترد شده',
  Finnish: 'Peruttu|Peruutettu|Palautettu|Hyvitetty',
  Czech: 'Zrušeno|Zrušená|Stornována|Storno|Vráceno|Refundováno',
  Slovak: 'Zrušená|Stornovaná|Vrátená|Refundovaná',
  Hungarian: 'Törölve|Törölt|Lemondva|Visszatérítve|Sztornó|Visszaküldve|Visszavonva',
  Romanian: 'Anulată|Anulat|Returnată|Retur|Rambursată|Stornată',
  Bulgarian: 'Отказана|Анулирана|Върната|Възстановена',
  Greek: 'Ακυρώθηκε|Ακυρωμένη|ΑΚΥΡΩΜΕΝΗ|Επιστροφή χρημάτων|Επιστράφηκε',
  Ukrainian: 'Скасовано|Анульовано|Повернено|Повернення',
  Indonesian: 'Batal|Dibatalkan|Pengembalian|Pesanan dibatalkan',
  Vietnamese: 'Đã hủy|Hủy|ĐÃ HUỶ|Hoàn tiền|Trả hàng|Trả hàng/Hoàn tiền',
  Thai: 'ยกเลิก|ยกเลิกแล้ว|คืนเงินแล้ว|คืนสินค้า',
  Arabic: 'ملغي|ملغى|تم الإلغاء|تم إلغاء الطلب|مسترجع|مرتجع|طلب ملغي',
  Hebrew: 'בוטל|מבוטל|הוחזר|ההזמנה בוטלה|זוכה',
  Korean: '취소완료|주문취소|취소됨|환불완료|환불됨|반품완료|취소 완료|자동취소',
  'shapes of words':
    '#CANCELLED|Cancelled.|wc-CANCELLED|order-cancelled|ANNULÉE|« Annulée »|canceled_by_buyer',
};

const pending: Record<string, string> = {
  Persian: 'در انتظار پرداخت|پرداخت نشده',
  English: `pending|Pending payment|wc-pending|wc-on-hold|On hold|Unpaid|Not paid|Awaiting payment|Overdue|Return requested|
    Refund pending|Disputed|Payment pending`,
  German: 'Zahlung ausstehend|In Wartestellung|Unbezahlt|nicht bezahlt|Rückgabe angefragt|Wartet auf Zahlung',
  French: 'En attente de paiement|En attente|Impayé|non payé|Retour demandé',
  Spanish: 'Pendiente de pago|En espera|no pagado|Devolución solicitada',
  Portuguese: 'Pagamento pendente|Aguardando pagamento|não pago',
  Italian: 'In attesa di pagamento|Sospeso|non pagato',
  Dutch: 'Wachtend op betaling|In de wacht|niet betaald|Onbetaald',
  Danish: 'Afventer betaling|ikke betalt|Afventer refundering',
  Norwegian: 'Venter på betaling|På vent|ikke betalt',
  Swedish: 'Väntar på betalning|Obetald|ej betald',
  Finnish: 'Odottaa maksua|Maksamatta',
  Polish: 'Oczekujące na płatność|Nieopłacone|Oczekuje na zwrot|Wstrzymane',
  Czech: 'Čeká na platbu|Nezaplaceno|Nevyřízená|Žádost o vrácení',
  Slovak: 'Čaká na platbu|Nezaplatené|Pozastavená',
  Hungarian: 'Fizetésre vár|Függőben|Nem fizetett',
  Romanian: 'În așteptare|Plată în așteptare|Neplătită',
  Bulgarian: 'Чакаща плащане|Неплатена|В изчакване',
  Greek: 'Εκκρεμεί πληρωμή|Σε αναμονή|Απλήρωτη',
  Russian: 'Ожидает оплаты|В ожидании оплаты|Не оплачен|Просрочен|На удержании|Возврат запрошен',
  Ukrainian: 'Очікує оплати|Не оплачено|На утриманні',
  Turkish: 'Ödeme bekleniyor|Beklemede|Ödenmedi|İade talebi',
  Indonesian: 'Belum Bayar|Menunggu Pembayaran|Tertunda|Permintaan pengembalian',
  Vietnamese: 'Chờ thanh toán|Chưa thanh toán|Yêu cầu trả hàng|Chờ xác nhận',
  Thai: 'รอการชำระเงิน|ยังไม่ชำระเงิน|ขอคืนเงิน|รอยกเลิก',
  Arabic: 'بانتظار الدفع|قيد الانتظار|غير مدفوع',
  Hebrew: 'ממתין לתשלום|לא שולם|בהמתנה|בקשת ביטול',
  Korean: '입금대기|미결제|결제 대기중|취소요청|반품접수|보류중',
  Japanese: '未入金|支払い待ち|入金待ち|キャンセル待ち|返品依頼|保留中',
  Chinese: '待付款|等待买家付款|未付款|申请退款|退款中|待处理|退貨申請中',
};

const sales: Record<string, string> = {
  Persian: 'تکمیل شده|ارسال شده|پرداخت شده|در حال انجام',
  events: 'Attending|Checked In',
  English: `paid|Paid in full|Payment accepted|Payment received|completed|shipped|Delivered|fulfilled|processing|closed|Done|
    Awaiting shipment|Awaiting fulfillment|Partially shipped|Ready for pickup|In transit|wc-processing|Remote payment accepted|
    Pending - Waiting for Pick Up|Succeeded|Order placed|Dispatched|Closed won|Sales Order`,
  German: `Bezahlt|Zahlung erhalten|Versendet|Fertiggestellt|In Bearbeitung|Geliefert|Teilweise erstattet|nicht storniert|
    Abholbereit|Rechnung bezahlt`,
  French:
    'Payé|Paiement accepté|En cours de préparation|Livré|Terminée|non annulé|Paiement à distance accepté|Remboursement partiel',
  Spanish: 'Pagado|Pago aceptado|Enviado|Procesando|Completado|Preparación en curso|no devuelto|Entregada',
  Portuguese: 'Pago|Pagamento aprovado|Em separação|Enviado|Entregue|Concluído|não cancelado|Em trânsito',
  Italian: 'Pagato|Pagamento accettato|In lavorazione|Spedito|Consegnato|non annullato|Evaso',
  Dutch: 'Betaald|Betaling geaccepteerd|In behandeling|Verzonden|Afgerond|niet geannuleerd',
  Danish: 'Betalt|Gennemført|Behandler|Afsendt|ikke annulleret',
  Norwegian: 'Betalt|Fullført|Behandles|Sendt|ikke kansellert',
  Swedish: 'Betald|Slutförd|Behandlas|Skickad|Färdigbehandlad|inte makulerad',
  Finnish: 'Maksettu|Valmis|Käsittelyssä|Toimitettu|ei peruttu|Osittain palautettu',
  Polish:
    'W produkcji|Wystawiona|Opłacone|Zrealizowane|W trakcie realizacji|Wysłane|Dostarczono|nie anulowano|Częściowy zwrot',
  Czech: 'Zaplaceno|Vyřízena|Vyřizuje se|Odeslána|Doručeno|Dokončeno|Částečně vráceno',
  Slovak: 'Zaplatené|Vybavená|Vybavuje sa|Odoslaná|Doručená|Dokončená',
  Hungarian: 'Fizetve|Teljesítve|Feldolgozás alatt|Kiszállítva|Kész|nem törölt|Lezárt',
  Romanian: 'Plătită|Finalizată|În procesare|Livrată|Expediată|nu anulată',
  Bulgarian: 'Платена|Завършена|В обработка|Доставена|Изпратена|не отказана',
  Greek: 'Ολοκληρώθηκε|Ολοκληρωμένη|Σε επεξεργασία|Πληρωμένη|Παραδόθηκε|Απεστάλη|δεν ακυρώθηκε',
  Russian: 'В производстве|Оплачен|Выполнен|В обработке|Отправлен|Доставлен|не отменён|Частичный возврат',
  Ukrainian: 'Оплачено|Виконано|В обробці|Відправлено|Доставлено|не скасовано|Часткове повернення',
  Turkish: 'Ödendi|Tamamlandı|Kargoya verildi|Teslim edildi|Hazırlanıyor|iptal edilmedi|Kısmi iade',
  Indonesian: 'Selesai|Lunas|Dikirim|Sedang Dikirim|Sedang Diproses|tidak dibatalkan|Pesanan selesai',
  Vietnamese: 'Hoàn thành|Đã giao|Đang xử lý|Đã thanh toán|Đang giao|không hủy|chưa hoàn tiền',
  Thai: 'สำเร็จแล้ว|เสร็จสมบูรณ์|จัดส่งแล้ว|ชำระเงินแล้ว|กำลังดำเนินการ|ไม่ยกเลิก',
  Arabic: 'مكتمل|مدفوع|تم التوصيل|تم الدفع|تم الشحن|قيد التنفيذ|غير ملغي',
  Hebrew: 'הושלם|שולם|נשלח|נמסר|בטיפול|לא בוטל',
  Korean: '결제완료|배송완료|배송중|배송준비중|구매확정|완료됨|처리중|미취소|부분환불',
  Japanese: '完了|入金済み|発送済み|処理中|出荷済|未キャンセル|一部返金|新規受付',
  Chinese: '已完成|已付款|已发货|待发货|等待卖家发货|交易成功|處理中|已簽收|未取消|部分退款',
};

const listCases = (table: Record<string, string>) =>
  Object.entries(table).flatMap(([language, texts]) =>
    texts.split('|').map((text): [string, string] => [text.trim(), language]),
  );

describe('readStatus', () => {
  it.each([...listCases(cancelled), ...listCases(failed)])('takes "%s" for no sale (%s)', (text) => {
    expect(isNoSale(readStatus(text))).toBe(true);
  });

  it.each(listCases(lasting))('does not take "%s" for no sale (%s)', (text) => {
    expect(isNoSale(readStatus(text))).toBe(false);
  });

  it.each(listCases(undoneElsewhere))('takes "%s" for undone (%s)', (text) => {
    expect(readStatus(text)).toBe('undone');
  });

  it.each(listCases(failed))('takes "%s" for failed (%s)', (text) => {
    expect(readStatus(text)).toBe('failed');
  });

  it.each(listCases(uncollected))('takes "%s" for failed (%s)', (text) => {
    expect(readStatus(text)).toBe('failed');
  });

  it.each(listCases(drafts))('takes "%s" for a draft (%s)', (text) => {
    expect(readStatus(text)).toBe('draft');
  });

  it.each(listCases(pending))('takes "%s" for a sale that is pending (%s)', (text) => {
    expect(readStatus(text)).toBe('pending');
  });

  it.each(listCases(sales))('takes "%s" for a sale that stands (%s)', (text) => {
    expect(readStatus(text)).toBe('standing');
  });

  it.each(['Order', 'Bestellung', 'COMMANDE', 'Zamówienie'])(
    'takes "%s" for a sale, but not with more',
    (text) => {
      expect(readStatus(text)).toBe('standing');
      expect(readStatus(`${text} zork`)).toBeUndefined();
    },
  );

  it.each(['', ' ', '-', '1', 'abc', '???', 'Gift wrap', 'Warehouse 3', '已忽略', '已暂停'])(
    'says nothing of "%s"',
    (text) => {
      expect(readStatus(text)).toBeUndefined();
    },
  );
});

describe('makeStatusReader', () => {
  it('reads the statuses that a user names as they say, whatever their case and punctuation', () => {
    const read = makeStatusReader({
      cancelled: ['On hold', 'X', '5'],
      sales: ['Stornó ellenőrizve', '✓', 'Draft'],
    });
    expect(['wc_on_hold', 'ON-HOLD', 'x', '5', '6'].map(read)).toEqual([
      ...['pending', 'undone', 'undone', 'undone'],
      undefined,
    ]);
    expect(['storno ELLENORIZVE', '✓', 'draft', 'Draft sent'].map(read)).toEqual([
      ...['standing', 'standing', 'standing', 'draft'],
    ]);
  });

  it('takes "closed" for paid back beside "complete", as Magento has it, else for done', () => {
    const nothing = { cancelled: [], sales: [] };
    expect(makeStatusReader(nothing, ['Complete', 'Closed'])('Closed')).toBe('undone');
    expect(makeStatusReader(nothing, ['open', 'Closed'])('Closed')).toBe('standing');
    expect(makeStatusReader({ cancelled: [], sales: ['closed'] }, ['complete', 'Closed'])('Closed')).toBe(
      'standing',
    );
  });

  it('takes what is open for no sale beside deals that were won and lost', () => {
    const nothing = { cancelled: [], sales: [] };
    expect(makeStatusReader(nothing, ['Won', 'Lost', 'Open'])('Open')).toBe('draft');
    expect(makeStatusReader(nothing, ['Gewonnen', 'Verloren', 'offen'])('offen')).toBe('draft');
    expect(makeStatusReader(nothing, ['Won', 'Lost', 'Open'])('Won')).toBe('standing');
    expect(makeStatusReader(nothing, ['Paid', 'Lost', 'Open'])('Open')).toBe('standing');
  });

  it('takes for a sale what is named as both', () => {
    expect(makeStatusReader({ cancelled: ['Hold'], sales: ['hold'] })('HOLD')).toBe('standing');
  });
});

describe('what is sold', () => {
  it.each(['Chocolate cake', 'Red scarf', 'Chopsticks', 'Red'])('is no status: %s', (text) => {
    expect(readStatus(text)).toBeUndefined();
  });
});

describe('fees and payouts', () => {
  it('are no sales in a list of sales, and not told of where they stand alone', () => {
    const read = makeStatusReader({ cancelled: [], sales: [] }, ['Verkauf', 'Gebühr', 'Payout', 'Other fee']);
    expect(['Verkauf', 'Gebühr', 'Payout', 'Other fee'].map(read)).toEqual([
      'standing',
      'draft',
      'draft',
      'draft',
    ]);
    expect(makeStatusReader({ cancelled: [], sales: [] }, ['Commission'])('Commission')).toBe(undefined);
  });
});
