import type { ShopFile } from './shopFiles.ts';

/** Exports as shops, marketplaces, tills and ledgers of further countries write them. */
export const worldFiles: readonly ShopFile[] = [
  {
    name: 'a Czech shop, a row per order',
    text: `
Kód objednávky|Datum vytvoření|Stav objednávky|Jméno a příjmení|E-mail zákazníka|Telefon|Město|Způsob dopravy|Cena dopravy|Celková cena s DPH|Měna
2024000101|01.03.2024 09:15|Vyřízena|Jana Nová|jana@example.cz|777123456|Praha|Zásilkovna|79,00|1 290,00|CZK
2024000102|02.03.2024 10:20|Stornována|Petr Malý|petr@example.cz|777123457|Brno|PPL|99,00|540,00|CZK
2024000103|05.03.2024 17:05|Vyřízena|Jana Nová|jana@example.cz|777123456|Praha|PPL|99,00|2 100,00|CZK`,
    expected: {
      customer: 'E-mail zákazníka',
      invoice: 'Kód objednávky',
      date: 'Datum vytvoření',
      amount: 'Celková cena s DPH',
      status: 'Stav objednávky',
      currency: 'Měna',
    },
  },
  {
    name: 'Slovak invoices',
    text: `
Číslo faktúry|Variabilný symbol|Dátum vystavenia|Dátum splatnosti|Odberateľ|IČO|Suma bez DPH|DPH|Celkom na úhradu|Uhradené|Mena
2024001|2024001|01.03.2024|15.03.2024|Alfa s.r.o.|36100201|100,00|20,00|120,00|120,00|EUR
2024002|2024002|04.03.2024|18.03.2024|Beta s.r.o.|36100202|250,00|50,00|300,00|0,00|EUR
2024003|2024003|09.03.2024|23.03.2024|Alfa s.r.o.|36100201|80,00|16,00|96,00|96,00|EUR`,
    expected: {
      customer: 'Odberateľ',
      invoice: 'Číslo faktúry',
      date: 'Dátum vystavenia',
      amount: 'Celkom na úhradu',
      currency: 'Mena',
    },
  },
  {
    name: 'a Hungarian shop, a row per line',
    text: `
Rendelésszám|Rendelés dátuma|Vásárló neve|E-mail cím|Terméknév|Cikkszám|Mennyiség|Egységár (bruttó)|Szállítási mód|Rendelés állapota
R-2401|2024.03.01|Kovács Anna|anna@example.hu|Csésze|CS-1|2|2490|GLS|Teljesítve
R-2401|2024.03.01|Kovács Anna|anna@example.hu|Kanál|KA-1|4|990|GLS|Teljesítve
R-2402|2024.03.02|Nagy Béla|bela@example.hu|Csésze|CS-1|1|2490|Foxpost|Törölve
R-2403|2024.03.07|Kovács Anna|anna@example.hu|Tál|TA-1|1|4990|GLS|Teljesítve`,
    expected: {
      customer: 'E-mail cím',
      invoice: 'Rendelésszám',
      date: 'Rendelés dátuma',
      quantity: 'Mennyiség',
      price: 'Egységár (bruttó)',
      status: 'Rendelés állapota',
    },
  },
  {
    name: 'a Romanian ledger of invoices',
    text: `
Serie|Număr factură|Data emiterii|Data scadenței|Client|CIF|Valoare fără TVA|TVA|Valoare totală|Monedă|Status
ABC|1001|01.03.2024|15.03.2024|Alfa SRL|RO100201|100,00|19,00|119,00|RON|Încasată
ABC|1002|04.03.2024|18.03.2024|Beta SRL|RO100202|250,00|47,50|297,50|RON|Emisă
ABC|1003|09.03.2024|23.03.2024|Alfa SRL|RO100201|80,00|15,20|95,20|RON|Anulată`,
    expected: {
      customer: 'Client',
      invoice: 'Număr factură',
      date: 'Data emiterii',
      amount: 'Valoare totală',
      status: 'Status',
      currency: 'Monedă',
    },
  },
  {
    name: 'a Bulgarian shop',
    text: `
Номер на поръчка|Дата на поръчка|Клиент|Имейл|Телефон|Град|Начин на плащане|Доставка|Обща сума|Статус
10001|01.03.2024|Иван Петров|ivan@example.bg|0888123456|София|Наложен платеж|5,90|59,90|Изпълнена
10002|02.03.2024|Мария Илиева|maria@example.bg|0888123457|Варна|Карта|0,00|120,00|Отказана
10003|06.03.2024|Иван Петров|ivan@example.bg|0888123456|София|Карта|5,90|34,50|Изпълнена`,
    expected: {
      customer: 'Клиент',
      invoice: 'Номер на поръчка',
      date: 'Дата на поръчка',
      amount: 'Обща сума',
      status: 'Статус',
    },
  },
  {
    name: 'a Greek marketplace',
    text: `
Κωδικός παραγγελίας|Ημερομηνία δημιουργίας|Ονοματεπώνυμο πελάτη|Τηλέφωνο|Πόλη|Τρόπος πληρωμής|Έξοδα αποστολής|Σύνολο παραγγελίας|Κατάσταση παραγγελίας
240301-100|01/03/2024|Άννα Νίκου|6971234567|Αθήνα|Κάρτα|3,50|43,50|Ολοκληρωμένη
240302-101|02/03/2024|Γιώργος Δήμου|6971234568|Πάτρα|Αντικαταβολή|3,50|23,50|Ακυρωμένη
240305-102|05/03/2024|Άννα Νίκου|6971234567|Αθήνα|Κάρτα|0,00|81,00|Ολοκληρωμένη`,
    expected: {
      customer: 'Ονοματεπώνυμο πελάτη',
      invoice: 'Κωδικός παραγγελίας',
      date: 'Ημερομηνία δημιουργίας',
      amount: 'Σύνολο παραγγελίας',
      status: 'Κατάσταση παραγγελίας',
    },
  },
  {
    name: 'a Ukrainian marketplace, a row per line',
    text: `
№ замовлення|Дата створення|Покупець|Телефон|Назва товару|Артикул|К-сть|Ціна, грн|Сума, грн|Статус замовлення|Спосіб доставки
300100001|01.03.2024 10:00|Олена Коваль|380501234567|Чашка|CH-1|2|150,00|300,00|Виконано|Нова Пошта
300100001|01.03.2024 10:00|Олена Коваль|380501234567|Ложка|LO-1|3|40,00|120,00|Виконано|Нова Пошта
300100002|02.03.2024 11:30|Іван Бойко|380501234568|Чашка|CH-1|1|150,00|150,00|Скасовано|Укрпошта
300100003|04.03.2024 12:10|Олена Коваль|380501234567|Тарілка|TA-1|1|210,00|210,00|Виконано|Нова Пошта`,
    expected: {
      customer: 'Покупець',
      invoice: '№ замовлення',
      date: 'Дата створення',
      quantity: 'К-сть',
      price: 'Ціна, грн',
      status: 'Статус замовлення',
    },
  },
  {
    name: 'a Croatian shop',
    text: `
Broj narudžbe|Datum narudžbe|Ime kupca|E-pošta kupca|Grad|Način plaćanja|Dostava|Popust|Ukupan iznos|Status narudžbe
1001|1.3.2024.|Ana Horvat|ana@example.hr|Zagreb|Kartica|4,00|0,00|54,00|Isporučeno
1002|2.3.2024.|Ivo Babić|ivo@example.hr|Split|Pouzeće|4,00|5,00|23,00|Otkazano
1003|6.3.2024.|Ana Horvat|ana@example.hr|Zagreb|Kartica|0,00|0,00|88,00|Isporučeno`,
    expected: {
      customer: 'E-pošta kupca',
      invoice: 'Broj narudžbe',
      date: 'Datum narudžbe',
      amount: 'Ukupan iznos',
      status: 'Status narudžbe',
    },
  },
  {
    name: 'a Serbian ledger',
    text: `
Број рачуна|Датум|Купац|Износ без ПДВ|ПДВ|Укупно
101|01.03.2024|Алфа д.о.о.|1.000,00|200,00|1.200,00
102|04.03.2024|Бета д.о.о.|2.500,00|500,00|3.000,00
103|09.03.2024|Алфа д.о.о.|800,00|160,00|960,00`,
    expected: { customer: 'Купац', invoice: 'Број рачуна', date: 'Датум', amount: 'Укупно' },
  },
  {
    name: 'Slovenian invoices',
    text: `
Številka računa|Datum izdaje|Datum zapadlosti|Stranka|Davčna številka|Znesek brez DDV|DDV|Skupaj z DDV
2024-101|01.03.2024|15.03.2024|Alfa d.o.o.|SI10000201|100,00|22,00|122,00
2024-102|04.03.2024|18.03.2024|Beta d.o.o.|SI10000202|250,00|55,00|305,00
2024-103|09.03.2024|23.03.2024|Alfa d.o.o.|SI10000201|80,00|17,60|97,60`,
    expected: {
      customer: 'Stranka',
      invoice: 'Številka računa',
      date: 'Datum izdaje',
      amount: 'Skupaj z DDV',
    },
  },
  {
    name: 'an Indonesian marketplace, a row per line',
    text: `
No. Pesanan|Status Pesanan|Waktu Pesanan Dibuat|Username (Pembeli)|Nama Produk|Nomor Referensi SKU|Harga Awal|Harga Setelah Diskon|Jumlah|Ongkos Kirim Dibayar oleh Pembeli|Nama Penerima|No. Telepon|Kota/Kabupaten
240301ABC1|Selesai|2024-03-01 09:15|ayu_88|Cangkir|CK-1|50000|45000|2|9000|Ayu Lestari|628121234567|Bandung
240301ABC1|Selesai|2024-03-01 09:15|ayu_88|Sendok|SD-1|15000|15000|4|9000|Ayu Lestari|628121234567|Bandung
240302ABC2|Batal|2024-03-02 10:40|joko99|Cangkir|CK-1|50000|45000|1|12000|Joko Wibowo|628121234568|Surabaya
240305ABC3|Selesai|2024-03-05 20:05|ayu_88|Piring|PR-1|40000|40000|1|9000|Ayu Lestari|628121234567|Bandung`,
    expected: {
      customer: 'Username (Pembeli)',
      invoice: 'No. Pesanan',
      date: 'Waktu Pesanan Dibuat',
      quantity: 'Jumlah',
      price: 'Harga Setelah Diskon',
      status: 'Status Pesanan',
    },
  },
  {
    name: 'a Vietnamese till',
    text: `
Mã hóa đơn|Thời gian|Mã khách hàng|Tên khách hàng|Điện thoại|Người bán|Tổng tiền hàng|Giảm giá|Khách cần trả|Khách đã trả|Trạng thái
HD000101|01/03/2024 09:15|KH0001|Nguyễn Thị Lan|0901234567|Hoa|250000|25000|225000|225000|Hoàn thành
HD000102|02/03/2024 10:20|KH0002|Trần Văn Nam|0901234568|Hoa|90000|0|90000|90000|Đã hủy
HD000103|05/03/2024 17:05|KH0001|Nguyễn Thị Lan|0901234567|Minh|140000|0|140000|140000|Hoàn thành`,
    expected: {
      customer: 'Mã khách hàng',
      invoice: 'Mã hóa đơn',
      date: 'Thời gian',
      amount: 'Khách cần trả',
      status: 'Trạng thái',
    },
  },
  {
    name: 'a Thai marketplace, a row per line',
    text: `
หมายเลขคำสั่งซื้อ|สถานะการสั่งซื้อ|วันที่ทำการสั่งซื้อ|ชื่อผู้ใช้ (ผู้ซื้อ)|ชื่อสินค้า|ราคาขาย|จำนวน|ค่าจัดส่ง|จังหวัด
240301TH1|สำเร็จแล้ว|2024-03-01 09:15|somchai88|แก้ว|120.00|2|30.00|เชียงใหม่
240301TH1|สำเร็จแล้ว|2024-03-01 09:15|somchai88|ช้อน|35.00|4|30.00|เชียงใหม่
240302TH2|ยกเลิกแล้ว|2024-03-02 10:40|malee22|แก้ว|120.00|1|30.00|กรุงเทพ
240305TH3|สำเร็จแล้ว|2024-03-05 20:05|somchai88|จาน|90.00|1|30.00|เชียงใหม่`,
    expected: {
      customer: 'ชื่อผู้ใช้ (ผู้ซื้อ)',
      invoice: 'หมายเลขคำสั่งซื้อ',
      date: 'วันที่ทำการสั่งซื้อ',
      quantity: 'จำนวน',
      price: 'ราคาขาย',
      status: 'สถานะการสั่งซื้อ',
    },
  },
  {
    name: 'an Arabic shop',
    text: `
رقم الطلب|حالة الطلب|تاريخ الطلب|اسم العميل|رقم الجوال|البريد الإلكتروني|المدينة|طريقة الدفع|تكلفة الشحن|الخصم|إجمالي الطلب
100101|تم التنفيذ|2024-03-01|سارة علي|966501234567|sara@example.sa|الرياض|مدى|20.00|0.00|220.00
100102|ملغي|2024-03-02|خالد عمر|966501234568|khaled@example.sa|جدة|الدفع عند الاستلام|20.00|10.00|90.00
100103|تم التنفيذ|2024-03-05|سارة علي|966501234567|sara@example.sa|الرياض|مدى|0.00|0.00|340.00`,
    expected: {
      customer: 'البريد الإلكتروني',
      invoice: 'رقم الطلب',
      date: 'تاريخ الطلب',
      amount: 'إجمالي الطلب',
      status: 'حالة الطلب',
    },
  },
  {
    name: 'a Hebrew shop',
    text: `
מס' הזמנה|תאריך ההזמנה|שם הלקוח|דוא"ל|טלפון נייד|עיר|אמצעי תשלום|דמי משלוח|הנחה|סה"כ לתשלום|סטטוס ההזמנה
5001|01/03/2024|נועה לוי|noa@example.co.il|0501234567|חיפה|כרטיס אשראי|25.00|0.00|225.00|הושלמה
5002|02/03/2024|דני כהן|dani@example.co.il|0501234568|תל אביב|ביט|25.00|10.00|95.00|בוטלה
5003|05/03/2024|נועה לוי|noa@example.co.il|0501234567|חיפה|כרטיס אשראי|0.00|0.00|410.00|הושלמה`,
    expected: {
      customer: 'דוא"ל',
      invoice: "מס' הזמנה",
      date: 'תאריך ההזמנה',
      amount: 'סה"כ לתשלום',
      status: 'סטטוס ההזמנה',
    },
  },
  {
    name: 'a Persian shop',
    text: `
شماره سفارش|تاریخ سفارش|نام خریدار|شماره تماس|شهر|هزینه ارسال|تخفیف|مبلغ کل|وضعیت سفارش
7001|2024-03-01|سارا محمدی|09121234567|تهران|30000|0|530000|تکمیل شده
7002|2024-03-02|رضا کریمی|09121234568|شیراز|30000|20000|210000|لغو شده
7003|2024-03-05|سارا محمدی|09121234567|تهران|0|0|890000|تکمیل شده`,
    expected: {
      customer: 'نام خریدار',
      invoice: 'شماره سفارش',
      date: 'تاریخ سفارش',
      amount: 'مبلغ کل',
      status: 'وضعیت سفارش',
    },
  },
  {
    name: 'a Hindi ledger of bills',
    text: `
बिल क्रमांक|दिनांक|ग्राहक का नाम|मोबाइल नंबर|वस्तु|मात्रा|दर|कुल राशि
501|01/03/2024|रवि शर्मा|9812345670|चाय|2|120|240
502|02/03/2024|सीमा गुप्ता|9812345671|चीनी|5|45|225
503|05/03/2024|रवि शर्मा|9812345670|चावल|3|80|240`,
    expected: {
      customer: 'ग्राहक का नाम',
      invoice: 'बिल क्रमांक',
      date: 'दिनांक',
      quantity: 'मात्रा',
      price: 'दर',
    },
  },
  {
    name: 'a Finnish shop',
    text: `
Tilausnumero|Tilauspäivä|Asiakkaan nimi|Sähköpostiosoite|Puhelinnumero|Toimitustapa|Toimituskulut|Alennus|Loppusumma|Tilauksen tila
2001|1.3.2024|Aino Virta|aino@example.fi|0401234567|Posti|5,90|0,00|55,90|Toimitettu
2002|2.3.2024|Eero Mäki|eero@example.fi|0401234568|Nouto|0,00|5,00|25,00|Peruttu
2003|6.3.2024|Aino Virta|aino@example.fi|0401234567|Posti|5,90|0,00|98,90|Toimitettu`,
    expected: {
      customer: 'Sähköpostiosoite',
      invoice: 'Tilausnumero',
      date: 'Tilauspäivä',
      amount: 'Loppusumma',
      status: 'Tilauksen tila',
    },
  },
  {
    name: 'a Norwegian shop',
    text: `
Ordrenr|Bestilt|Kundenavn|E-post|Poststed|Betalingsmåte|Frakt|Rabatt|Totalsum|Ordrestatus
3001|01.03.2024|Kari Dal|kari@example.no|Bergen|Vipps|79,00|0,00|579,00|Sendt
3002|02.03.2024|Ola Lie|ola@example.no|Oslo|Kort|79,00|50,00|229,00|Kansellert
3003|06.03.2024|Kari Dal|kari@example.no|Bergen|Vipps|0,00|0,00|890,00|Sendt`,
    expected: {
      customer: 'E-post',
      invoice: 'Ordrenr',
      date: 'Bestilt',
      amount: 'Totalsum',
      status: 'Ordrestatus',
    },
  },
  {
    name: 'a Korean mall, a row per line',
    text: `
주문번호|주문일시|구매자명|구매자ID|상품명|수량|판매가|배송비|수취인명|배송지|주문상태
20240301-0001|2024-03-01 09:15|김민지|minji88|컵|2|12000|3000|김민지|서울시|배송완료
20240301-0001|2024-03-01 09:15|김민지|minji88|숟가락|4|3500|0|김민지|서울시|배송완료
20240302-0002|2024-03-02 10:40|이준호|junho22|컵|1|12000|3000|이준호|부산시|취소완료
20240305-0003|2024-03-05 20:05|김민지|minji88|접시|1|9000|3000|김민지|서울시|배송완료`,
    expected: {
      customer: '구매자ID',
      invoice: '주문번호',
      date: '주문일시',
      quantity: '수량',
      price: '판매가',
      status: '주문상태',
    },
  },
  {
    name: 'a hotel, German',
    text: `
Buchungsnummer|Gebucht am|Gastname|Anreise|Abreise|Zimmer|Personen|Gesamtpreis|Provision|Buchungsstatus
B-9001|01.02.2024|Ada Ernst|10.03.2024|12.03.2024|101|2|240,00|36,00|Bestätigt
B-9002|03.02.2024|Bert Fuchs|11.03.2024|12.03.2024|102|1|110,00|16,50|Storniert
B-9003|07.02.2024|Ada Ernst|20.04.2024|22.04.2024|101|2|260,00|39,00|Bestätigt`,
    expected: {
      customer: 'Gastname',
      invoice: 'Buchungsnummer',
      date: 'Gebucht am',
      amount: 'Gesamtpreis',
      status: 'Buchungsstatus',
    },
  },
];
