import { describe, expect, it } from 'vitest';
import { weighHeader } from '../../../src/pipeline/columns/headerEvidence.ts';
import { readHeader, readHeaders } from '../../../src/pipeline/columns/headerMeaning.ts';

const concepts = (title: string) => [...readHeader(title).concepts].sort();

describe('readHeader', () => {
  it.each(['Belegart', 'Type de pièce', 'type_piece', 'Tipo documento'])(
    'reads %s as the kind of a document',
    (title) => {
      expect(concepts(title)).toEqual(expect.arrayContaining(['invoice', 'kind']));
    },
  );

  it.each([
    'Customer ID',
    'customerId',
    'CUSTOMERID',
    'customer_id',
    'Customer-No.',
    'Ｃｕｓｔｏｍｅｒ　ＩＤ',
    'Kundennummer',
    'Kunden-Nr.',
    'KUNDENNR',
    'Kundnummer',
    'Klantnummer',
    'Codice cliente',
    'Código do Cliente',
    'N° client',
    'Müşteri No',
    'MÜŞTERİ NUMARASI',
    'Код клиента',
    '客户编号',
    '会員番号',
    '得意先コード',
    '顧客ID',
  ])('reads %s as the id of a customer', (title) => {
    expect(concepts(title).filter((concept) => concept !== 'filler')).toEqual(['customer', 'id']);
  });

  it.each([
    ['Rechnungsdatum', ['date', 'invoice']],
    ['注文日時', ['date', 'order']],
    ['Дата заказа', ['date', 'order']],
    ['BİRİM FİYATI', ['price', 'unit']],
    ['単価', ['price', 'unit']],
    ['Gesamtbetrag inkl. MwSt.', ['inclusion', 'tax', 'total']],
    ['Product First Sold Date', ['date', 'otherTime', 'product']],
    ['Lineitem compare at price', ['line', 'listPrice', 'price']],
    ['Nombre d’articles', ['count']],
    ['Order #', ['id', 'order']],
    ['# of items', ['count', 'quantity']],
    ['Ordrenr.', ['id', 'order']],
    ['Bestilt', ['created']],
    ['Händler-Nr.', ['account', 'id']],
    ['Booked on', ['date', 'order']],
    ['Gift Amount', ['amount', 'transaction']],
    ['주문일', ['date', 'order']],
    ['# de venta', ['filler', 'id', 'sale']],
    ['Nombre del cliente', ['customer', 'filler', 'name']],
    ['Data de nascimento', ['date', 'demography', 'filler']],
  ])('reads %s', (title, expected) => {
    expect(concepts(title)).toEqual(expected);
  });

  it.each([
    ['Číslo objednávky', ['id', 'order']],
    ['Jednotková cena s DPH', ['inclusion', 'price', 'tax', 'unit']],
    ['Dátum vystavenia', ['created', 'date']],
    ['Celkom na úhradu', ['amount', 'total']],
    ['Rendelésszám', ['id', 'order']],
    ['Bruttó végösszeg', ['gross', 'total']],
    ['Szállítási e-mail cím', ['email', 'shipping']],
    ['Data comenzii', ['date', 'order']],
    ['Preț unitar fără TVA', ['inclusion', 'price', 'tax', 'unit']],
    ['№ на поръчка', ['filler', 'id', 'order']],
    ['Единична цена', ['price', 'unit']],
    ['ΚΩΔΙΚΟΣ ΠΕΛΑΤΗ', ['customer', 'id']],
    ['Συνολικό ποσό', ['amount', 'total']],
    ['К-сть', ['quantity']],
    ['Імʼя клієнта', ['customer', 'name']],
    ['Datum narudžbe', ['date', 'order']],
    ['Broj porudžbine', ['id', 'order']],
    ['Укупан износ', ['amount', 'total']],
    ['Številka računa', ['id', 'invoice']],
    ['Nama Pembeli', ['customer', 'name']],
    ['Total Harga (Rp)', ['currencyCode', 'price', 'total']],
    ['Mã đơn hàng', ['id', 'order']],
    ['Ngay_dat_hang', ['date', 'order']],
    ['TỔNG TIỀN', ['amount', 'total']],
  ])('reads %s', (title, expected) => {
    expect(concepts(title)).toEqual(expected);
  });

  it('finds words that are written without spaces', () => {
    expect(concepts('หมายเลขคำสั่งซื้อ')).toEqual(['id', 'order']);
    expect(concepts('ชื่อลูกค้า')).toEqual(['customer', 'name']);
    expect(concepts('รหัสSKU')).toEqual(['id', 'product']);
  });

  it('takes the article and what else is written onto a word from it', () => {
    for (const title of ['رقم الطلب', 'رقم طلب', 'رقم للطلب', 'מספר ההזמנה', 'מספר הזמנה'])
      expect(concepts(title), title).toEqual(['id', 'order']);
    expect(concepts('البريد الإلكتروني للعميل')).toEqual(['customer', 'email']);
    expect(concepts('תאריך בהזמנה')).toEqual(['date', 'order']);
  });

  it('reads letters and abbreviations that are written in several ways', () => {
    expect(concepts('إجمالي المبلغ')).toEqual(concepts('اجمالى المبلغ'));
    expect(concepts('كـمـيـة')).toEqual(['quantity']);
    expect(concepts('تاریخ')).toEqual(['date']);
    for (const title of ['סה"כ', 'סה״כ', 'סהכ']) expect(concepts(title), title).toEqual(['total']);
  });

  it('reads a word as the language that knows most of the table does', () => {
    const meanings = (...titles: string[]) => [...readHeaders(titles)[0]!.concepts];
    expect(meanings('Ár', 'Dátum', 'Vevő', 'Mennyiség')).toEqual(['price']);
    expect(meanings('År', 'Datum', 'Kund', 'Antal')).toEqual(['period']);
    expect(meanings('Suma', 'Data', 'Klient', 'Ilość')).toEqual(['total']);
    expect(meanings('Suma', 'Data', 'Cumpărător', 'Cantitate')).toEqual(['amount']);
  });

  it('takes no word for another that it begins with or contains', () => {
    for (const title of [
      'Candidate',
      'Mandate',
      'Orderly Conduct',
      'Totally',
      'Idea',
      'Pricey',
      'Ordination',
    ]) {
      const { concepts: meant, unknownWords } = readHeader(title);
      const roles = ['date', 'customer', 'id'] as const;
      expect(
        roles.filter((concept) => meant.has(concept)),
        `${title}: ${unknownWords}`,
      ).toEqual([]);
    }
  });

  it('counts words that are not known, but not digits and single letters', () => {
    expect(readHeader('Zorp Amount').unknownWords).toBe(1);
    expect(readHeader('Amount 2 B').unknownWords).toBe(0);
  });
});

describe('when a sale was cancelled', () => {
  const points = (title: string) => weighHeader('cancelledAt', readHeader(title))?.points ?? 0;

  const titles = `Cancelled at|cancelled_at|Canceled Date|Date Cancelled|Refunded at|Refund date|Voided at|Voided On|Cancellation date|Cancelled|
    Order cancelled date|Storniert am|Stornodatum|Stornierungsdatum|Erstattet am|Rückerstattungsdatum|Retourniert am|
    Annulé le|Date d'annulation|Remboursé le|Fecha de cancelación|Cancelado el|Fecha anulación|Fecha de reembolso|
    Data de cancelamento|Cancelado em|Data annullamento|Data rimborso|Geannuleerd op|Annuleringsdatum|Terugbetaald op|
    Annulleret den|Annulleringsdato|Refunderet dato|Kansellert dato|Kanselleringsdato|Avbruten datum|Avbokad den|
    Annullerad den|Peruutettu pvm|Peruutuspäivä|Palautuspäivä|Data anulowania|Data zwrotu|Дата отмены|Отменён|Дата возврата|
    İptal tarihi|İade tarihi|取消时间|退款时间|退貨日期|キャンセル日|返金日時|取り消し日|취소일|취소일시|환불일자`;

  it.each(titles.split('|').map((title) => title.trim()))('says of "%s" that it tells when', (title) => {
    expect(points(title)).toBeGreaterThan(90);
  });

  it.each([
    ...['Cancel reason', 'Refund amount', 'Refunded quantity', 'Return status', 'Return policy'],
    ...[
      'Order date',
      'Created at',
      'Retourengrund',
      'Status',
      'Refund ID',
      'Motivo de cancelación',
      'Credit note no.',
    ],
  ])('does not of "%s"', (title) => {
    expect(points(title)).toBeLessThan(0);
  });
});
