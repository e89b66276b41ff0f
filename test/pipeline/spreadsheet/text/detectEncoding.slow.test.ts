import { describe, expect, it } from 'vitest';
import { bytesInMemory } from '../../../../src/pipeline/bytes/byteSource.ts';
import { detectEncoding } from '../../../../src/pipeline/spreadsheet/text/detectEncoding.ts';
import { encodeText, type WrittenEncoding } from './encodeText.ts';

const detect = async (bytes: Uint8Array) => (await detectEncoding(bytesInMemory(bytes))).label;
const ascii = (text: string) => new TextEncoder().encode(text);
const join = (...pieces: Uint8Array[]) => new Uint8Array(Buffer.concat(pieces));

/** What customers, towns, products and titles look like, three words a case. */
const words: readonly (readonly [WrittenEncoding, string, readonly string[]])[] = [
  [
    'windows-1252',
    'German',
    ['Müller', 'Köln', 'Straße', 'Größe', 'Österreich', 'Zürich', 'MÜNCHEN', 'Jäger', '€'],
  ],
  ['macintosh', 'German', ['Müller', 'Straße', 'Größe', 'Zürich', 'MÜNCHEN', 'Übergröße']],
  [
    'windows-1252',
    'French',
    ['Numéro', 'Quantité', 'François', 'Hélène', 'Noël', 'ÉCOLE', 'Société', 'd’été'],
  ],
  ['macintosh', 'French', ['Numéro', 'Quantité', 'François', 'Hélène', 'Orléans', 'Société', 'crème brûlée']],
  [
    'windows-1252',
    'Spanish',
    ['Peña', 'Número', 'García', 'Málaga', 'Descripción', 'España', 'AÑO', '¿Cómo?'],
  ],
  ['macintosh', 'Spanish', ['Peña', 'Núñez', 'Málaga', 'Descripción', 'España']],
  ['windows-1252', 'Portuguese', ['Preço', 'São Paulo', 'Conceição', 'Número', 'Informações', 'Ação']],
  ['windows-1252', 'Italian', ['Quantità', 'Città', 'Perché', 'Nicolò', 'Forlì', 'Cantù']],
  ['windows-1252', 'Nordic', ['Øresund', 'Ålesund', 'Ærø', 'Jørgen', 'Malmö', 'Göteborg']],
  ['windows-1252', 'amounts', ['Åberg;1\u00a0234,50', 'Öberg;12\u00a0345,60', '7\u00a0198,13', '99\u00a0€']],
  ['windows-1252', 'English', ['£12.50', 'café', '5°C', 'Bob’s – shop', '½ price', '20€', 'Acme™']],
  ['windows-1250', 'Polish', ['Łódź', 'Ilość', 'Kraków', 'Zażółć gęślą jaźń', 'Wałęsa', 'Święto']],
  ['windows-1250', 'Czech', ['Množství', 'Příliš žluťoučký kůň', 'Dvořák', 'Řím', 'Jiří', 'Zboží']],
  [
    'windows-1254',
    'Turkish',
    ['Müşteri', 'İstanbul', 'Işık', 'Yıldız', 'ŞİŞLİ', 'Beşiktaş', 'Ağrı', 'Sipariş'],
  ],
  [
    'windows-1251',
    'Russian',
    ['Количество', 'Иванов', 'МОСКВА', 'Заказ №', 'Цена', 'да', 'ООО «Ромашка»', 'Дата'],
  ],
  ['windows-1253', 'Greek', ['Αθήνα', 'Πελάτης', 'Ποσότητα', 'ΤΙΜΗ', 'Παραγγελία', 'Γιώργος', 'Ημερομηνία']],
  ['ibm850', 'German', ['Müller', 'Köln', 'Straße', 'Größe', 'Österreich', 'Zürich', 'MÜNCHEN', 'Jäger']],
  ['ibm850', 'French', ['Numéro', 'Quantité', 'François', 'Hélène', 'Orléans', 'Société']],
  ['ibm866', 'Russian', ['Количество', 'Иванов', 'МОСКВА', 'Цена', 'Петров', 'Дата', 'Покупатель']],
  [
    'windows-1256',
    'Arabic',
    ['العميل', 'القاهرة', 'محمد أحمد', 'الكمية', 'مكتمل', 'ملغي', 'التاريخ', 'فاطمة'],
  ],
  ['windows-1255', 'Hebrew', ['לקוח', 'ירושלים', 'תל אביב', 'כמות', 'הושלם', 'דוד כהן', 'תאריך']],
  ['windows-874', 'Thai', ['ลูกค้า', 'กรุงเทพมหานคร', 'จำนวน', 'วันที่', 'ยกเลิก', 'สมชาย', 'ราคา', 'เชียงใหม่']],
  ['windows-1257', 'Lithuanian', ['Užsakymas', 'Šiauliai', 'Prekė', 'Kęstutis', 'Šarūnas', 'Žemaitė']],
  ['windows-1251', 'Bulgarian', ['Клиент', 'София', 'Поръчка', 'Количество', 'Отказана']],
  ['windows-1251', 'Ukrainian', ['Кількість', 'Київ', 'Замовлення']],
  ['gb18030', 'Chinese', ['客户', '数量', '订单编号', '上海市', '王小明', '价格', '手机壳（黑色）', '日期']],
  ['euc-kr', 'Korean', ['고객', '주문번호', '수량', '서울특별시', '김민수', '가격', '배송완료', '날짜']],
  ['big5', 'Chinese of Taiwan', ['客戶', '數量', '訂單編號', '臺北市', '陳小美', '價格', '手機殼', '會員']],
  ['shift_jis', 'Japanese', ['顧客番号', '数量', '東京都', '田中', '注文日', 'カタカナ', 'さくら', '単価']],
];

describe('detectEncoding', () => {
  it.each(words)('tells %s from any three words of %s', async (label, _, list) => {
    for (let first = 0; first < list.length; first++) {
      for (let step = 1; step < list.length / 2; step++) {
        const three = [0, 1, 2].map((i) => list[(first + i * step) % list.length]);
        const bytes = join(ascii('id,name\n17850,12.50,'), encodeText(`${three.join(',')}\n`, label));
        expect([await detect(bytes), ...three]).toEqual([label, ...three]);
      }
    }
  });

  it.each<[WrittenEncoding, string]>([
    ['windows-1252', 'café'],
    ['windows-1252', 'd’été'],
    ['windows-1252', 'O’Neill'],
    ['windows-1252', '£5'],
    ['macintosh', 'Müller'],
    ['macintosh', 'ÉCOLE'],
    ['macintosh', 'Peña'],
    ['macintosh', 'AÑO'],
    ['windows-1250', 'Łódź'],
    ['windows-1254', 'Müşteri'],
    ['windows-1254', 'Öğrenci'],
    ['windows-1251', 'МОСКВА'],
    ['windows-1251', 'Иванов'],
    ['windows-1251', 'да'],
    ['gb18030', '数量'],
    ['shift_jis', 'さくら'],
  ])('tells %s from the one word %s', async (label, word) => {
    expect(await detect(join(ascii('id,name\n1,'), encodeText(`${word}\n`, label)))).toBe(label);
  });

  it('tells an accent of the old Mac OS by line ends of CR alone', async () => {
    expect(
      await detect(join(ascii('name\r1,Neil Franz'), encodeText('ö', 'macintosh'), ascii('sisch\r'))),
    ).toBe('macintosh');
  });

  it('takes the blanks within numbers for no letters of another alphabet', async () => {
    const rows = Array.from({ length: 30 }, (_, i) => `Ek;${i + 2}\u00a0${764 + i},38\n`);
    const bytes = encodeText(`Kund;Förfallodatum;Totalt\nÅ;1\n${rows.join('')}`, 'windows-1252');
    expect(await detect(bytes)).toBe('windows-1252');
  });

  it('finds the only accent, wherever it stands', async () => {
    const rows = ascii('17850,12.50,United Kingdom\n'.repeat(30_000));
    for (const text of ['Zoë,Müller', 'Zoë\nMüller']) {
      const latin = encodeText(text, 'windows-1252');
      expect(await detect(join(rows, latin))).toBe('windows-1252');
      expect(await detect(join(rows, latin, ascii('\n'), rows))).toBe('windows-1252');
      expect(await detect(join(rows, ascii(text), ascii('\n'), rows))).toBe('utf-8');
    }
  });

  it('finds an accent in a line that is longer than a chunk', async () => {
    const long = ascii('x'.repeat(1 << 19));
    expect(await detect(join(long, encodeText('Müller', 'windows-1252'), long))).toBe('windows-1252');
    expect(await detect(join(long, ascii('Müller'), long))).toBe('utf-8');
  });

  it('takes UTF-8 with a character cut in two for UTF-8', async () => {
    const text = ascii('Müller,Köln,Straße,Größe,Österreich,Zürich,Jäger,Käufer,Übung,Söhne,Töne');
    expect(await detect(join(text, Uint8Array.of(0xc3)))).toBe('utf-8');
  });

  it('takes UTF-8 with a bad byte, or a character that was lost before, for UTF-8', async () => {
    expect(await detect(join(ascii('Köhler,Müller,'), Uint8Array.of(0xf3), ascii('\n')))).toBe('utf-8');
    expect(await detect(ascii('Motivo de cancelaci\ufffdn\nMüller\n'))).toBe('utf-8');
    expect(await detect(ascii('Motivo de cancelaci\ufffdn\n'))).toBe('utf-8');
  });

  it.each([
    ['', 'utf-8', 0],
    ['', 'utf-16le', 0],
    ['', 'utf-16be', 0],
    ['\ufeff', 'utf-8', 3],
    ['\ufeff', 'utf-16le', 2],
    ['\ufeff', 'utf-16be', 2],
  ] as const)('with the mark "%s" finds %s', async (mark, label, markLength) => {
    for (const text of ['客户,数量\r\n王小明,5\r\n', 'name,price\n1,2\n', 'имя;цена\r\nда;5,00\r\n']) {
      const source = bytesInMemory(encodeText(mark + text, label));
      expect(await detectEncoding(source)).toMatchObject({ label, markLength });
    }
  });

  it.each([
    ['a PDF', ascii(`%PDF-1.7\n${'text '.repeat(500)}`)],
    ['a picture', join(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13), ascii('IHDR'))],
    ['random bytes', Uint8Array.from({ length: 5000 }, (_, i) => (i * i * 31 + (i >> 3)) % 251)],
    ['zero bytes', new Uint8Array(1000)],
    ['numbers of four bytes', new Uint8Array(Uint32Array.from({ length: 1000 }, (_, i) => i * 7919).buffer)],
    [
      'UTF-32',
      join(
        Uint8Array.of(0xff, 0xfe, 0, 0),
        new Uint8Array(Uint32Array.from([...'id,name\n'], (c) => c.charCodeAt(0)).buffer),
      ),
    ],
  ])('refuses %s in one sentence', async (_, bytes) => {
    await expect(detect(bytes)).rejects.toThrow(
      'The file is not text; choose a .csv, .tsv or .txt file, or an Excel workbook.',
    );
  });

  it('bears a few zero bytes', async () => {
    expect(await detect(ascii('a,b\n1,\0\n1,2\n1,2\n1,2\n'))).toBe('utf-8');
  });
});
