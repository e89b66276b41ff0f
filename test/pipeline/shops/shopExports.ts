import ExcelJS from 'exceljs';
import { encodeText, type WrittenEncoding } from '../spreadsheet/text/encodeText.ts';
import { groupOrders, names, type Purchase } from './purchases.ts';

/** A shop's purchases as one program exports them. */
export interface ShopExport {
  readonly name: string;
  readonly file: string;
  readonly write: (purchases: readonly Purchase[]) => Uint8Array | Promise<Uint8Array>;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** What is asked, or said, where the file leaves open what only the user knows. */
  readonly asks?: RegExp;
  /** How many of the file's units of money a cent is; 0.01 where it is absent. */
  readonly cent?: number;
  /** Cents that each order was paid beside its goods; nothing where it is absent. */
  readonly freight?: number;
  /** The export has no order numbers: the purchases of a day are one order. */
  readonly byDay?: true;
}

type Cell = string | number;

const two = (value: number) => String(value).padStart(2, '0');
const parts = ({ date }: Purchase) => {
  const moment = new Date(date);
  return {
    y: String(moment.getUTCFullYear()),
    m: two(moment.getUTCMonth() + 1),
    d: two(moment.getUTCDate()),
    time: `${two(moment.getUTCHours())}:${two(moment.getUTCMinutes())}`,
    hour12: `${moment.getUTCHours() % 12 || 12}:${two(moment.getUTCMinutes())} ${moment.getUTCHours() < 12 ? 'AM' : 'PM'}`,
    month: moment.toLocaleString('en', { month: 'short', timeZone: 'UTC' }),
  };
};
const iso = (purchase: Purchase) => {
  const { y, m, d, time } = parts(purchase);
  return `${y}-${m}-${d} ${time}:00`;
};
const german = (purchase: Purchase) => {
  const { y, m, d } = parts(purchase);
  return `${d}.${m}.${y}`;
};

const nameOf = ({ customer }: Purchase, only?: readonly number[]) => {
  const list = only ?? names.map((_, i) => i);
  const [first, last] = names[list[customer % list.length]!]!;
  return { first, last, full: `${first} ${last} ${customer}` };
};
const western = [0, 1, 2, 9];
const mail = ({ customer }: Purchase) => `customer${customer}@example.com`;

const total = (lines: readonly Purchase[]) =>
  lines.reduce((sum, { quantity, price }) => sum + quantity * price, 0);
const point = (cents: number) => (cents / 100).toFixed(2);
const grouped = (cents: number) => point(cents).replace(/\B(?=(\d{3})+\.)/g, ',');
const comma = (cents: number) => point(cents).replace('.', ',');
const groupedComma = (cents: number, mark = '.') => comma(cents).replace(/\B(?=(\d{3})+,)/g, mark);

const quote = (cell: Cell, delimiter: string) => {
  const text = String(cell);
  return text.includes(delimiter) || /["\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

interface Form {
  readonly delimiter?: string;
  readonly encoding?: WrittenEncoding;
  readonly end?: string;
  readonly before?: readonly string[];
  readonly after?: readonly string[];
}

function writeText(rows: readonly (readonly Cell[])[], form: Form = {}): Uint8Array {
  const { delimiter = ',', encoding = 'utf-8', end = '\n', before = [], after = [] } = form;
  const lines = rows.map((row) => row.map((cell) => quote(cell, delimiter)).join(delimiter));
  const mark = encoding.startsWith('utf-16') ? '\ufeff' : '';
  return encodeText(mark + [...before, ...lines, ...after].join(end) + end, encoding);
}

/** A row for each line. */
const byLine =
  (titles: readonly string[], describe: (line: Purchase) => readonly Cell[], form?: Form) =>
  (purchases: readonly Purchase[]) =>
    writeText([titles, ...purchases.map(describe)], form);

/** A row for each order. */
const byOrder =
  (
    titles: readonly string[],
    describe: (lines: readonly Purchase[], first: Purchase) => readonly Cell[],
    form?: Form,
  ) =>
  (purchases: readonly Purchase[]) =>
    writeText([titles, ...groupOrders(purchases).map((lines) => describe(lines, lines[0]!))], form);

async function writeSheets(
  sheets: Readonly<Record<string, readonly (readonly (Cell | Date | null)[])[]>>,
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = workbook.addWorksheet(name);
    for (const row of rows) sheet.addRow(row);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const productName = ({ product }: Purchase) => `Product "${product}", large`;

/** Exports as programs of many kinds and countries write them; the shops are made up. */
export const shopExports: readonly ShopExport[] = [
  {
    name: 'Shopify orders: money on the first line of an order',
    freight: 490,
    file: 'orders_export.csv',
    write: (purchases) => {
      const titles =
        'Name,Email,Financial Status,Paid at,Fulfillment Status,Currency,Subtotal,Shipping,Taxes,Total,Discount Amount,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem compare at price,Lineitem sku,Billing Name,Billing Zip,Notes,Cancelled at,Vendor,Id,Phone'.split(
          ',',
        );
      const rows = groupOrders(purchases).flatMap((lines) =>
        lines.map((line, i) => {
          const status = line.cancelled ? 'voided' : 'paid';
          const once = (cell: Cell) => (i === 0 ? cell : '');
          return [
            `#${line.order}`,
            mail(line),
            once(status),
            once(`${iso(line)} +0100`),
            once('fulfilled'),
            once('EUR'),
            once(point(total(lines))),
            once('4.90'),
            once('9.00'),
            once(point(total(lines) + 490)),
            once('0.00'),
            `${iso(line)} +0100`,
            line.quantity,
            productName(line),
            point(line.price),
            point(line.price + 500),
            `SKU-${line.product}`,
            once(nameOf(line).full),
            once("'10115"),
            once(line.order % 9 === 0 ? 'Please ring,\n2nd floor' : ''),
            once(line.cancelled ? iso(line) : ''),
            'Acme',
            once(4412345678000 + line.order),
            '',
          ];
        }),
      );
      return writeText([titles, ...rows]);
    },
  },
  {
    name: 'WooCommerce: a row an order, guests with id 0',
    file: 'woocommerce.csv',
    write: byOrder(
      'order_id,order_date,status,shipping_total,tax_total,order_total,order_currency,payment_method,customer_ip_address,customer_email,billing_first_name,billing_postcode,billing_phone'.split(
        ',',
      ),
      (lines, first) => [
        first.order,
        iso(first),
        first.cancelled ? 'wc-cancelled' : 'wc-completed',
        '0.00',
        '3.80',
        point(total(lines)),
        'EUR',
        'stripe',
        '81.2.3.4',
        mail(first),
        nameOf(first).first,
        '80331',
        '0891234',
      ],
    ),
  },
  {
    name: 'Magento: dates and money as Americans write them',
    file: 'export.csv',
    write: byOrder(
      [
        'ID',
        'Purchase Point',
        'Purchase Date',
        'Bill-to Name',
        'Ship-to Name',
        'Grand Total (Purchased)',
        'Status',
        'Customer Email',
        'Shipping and Handling',
      ],
      (lines, first) => {
        const { y, d, month, hour12 } = parts(first);
        return [
          String(first.order).padStart(9, '0'),
          'Main Website',
          `${month} ${Number(d)}, ${y} ${hour12.replace(' ', ':07 ')}`,
          nameOf(first).full,
          nameOf(first).full,
          `$${grouped(total(lines))}`,
          first.cancelled ? 'Canceled' : 'Complete',
          mail(first),
          '$5.00',
        ];
      },
    ),
  },
  {
    name: 'Amazon all orders: the price of a line is of all its units',
    file: 'all-orders.txt',
    write: byLine(
      'amazon-order-id,merchant-order-id,purchase-date,last-updated-date,order-status,sales-channel,buyer-email,sku,asin,quantity,currency,item-price,item-tax,shipping-price,ship-postal-code'.split(
        ',',
      ),
      (line) => [
        `302-${line.order}-77`,
        `m${line.order}`,
        `${iso(line).replace(' ', 'T')}+00:00`,
        '2024-01-08T10:11:12+00:00',
        line.cancelled ? 'Cancelled' : 'Shipped',
        'Amazon.de',
        `c${line.customer}x@marketplace.amazon.de`,
        `S${line.product}`,
        `B00${line.product}`,
        line.quantity,
        'EUR',
        point(line.quantity * line.price),
        '1.20',
        '0.00',
        '10115',
      ],
      { delimiter: '\t' },
    ),
  },
  {
    name: 'Square items: day and time apart, refunds as events',
    file: 'items-2023.csv',
    write: byLine(
      'Date,Time,Time Zone,Category,Item,Qty,Price Point Name,SKU,Gross Sales,Discounts,Net Sales,Tax,Transaction ID,Payment ID,Device Name,Details,Event Type,Location,Customer ID,Customer Name'.split(
        ',',
      ),
      (line) => {
        const { y, m, d, time } = parts(line);
        const sign = line.cancelled ? '-' : '';
        const money = `${sign}$${grouped(line.quantity * line.price)}`;
        return [
          `${m}/${d}/${y.slice(2)}`,
          `${time}:11`,
          'Eastern Time (US & Canada)',
          'Cups',
          productName(line),
          `${sign}${line.quantity}.0`,
          'Regular',
          '',
          money,
          '$0.00',
          money,
          '$1.00',
          `T${line.order}`,
          `P${line.order}`,
          'Till 1',
          'https://example.com/x',
          line.cancelled ? 'Refund' : 'Payment',
          'Main St',
          `CUST${line.customer}`,
          nameOf(line, western).full,
        ];
      },
    ),
  },
  {
    name: 'Stripe payments',
    file: 'unified_payments.csv',
    write: byOrder(
      'id,Created date (UTC),Amount,Amount Refunded,Currency,Captured,Converted Amount,Fee,Customer ID,Customer Email,Status,Card Last4'.split(
        ',',
      ),
      (lines, first) => [
        `ch_${first.order}`,
        iso(first),
        point(total(lines)),
        first.cancelled ? point(total(lines)) : '0.00',
        'eur',
        'true',
        point(total(lines)),
        '0.59',
        `cus_${first.customer}`,
        mail(first),
        first.cancelled ? 'Refunded' : 'Paid',
        '4242',
      ],
    ),
  },
  {
    name: 'PayPal activity: day, time and zone apart',
    file: 'Download.CSV',
    write: byOrder(
      [
        'Date',
        'Time',
        'TimeZone',
        'Name',
        'Type',
        'Status',
        'Currency',
        'Gross',
        'Fee',
        'Net',
        'From Email Address',
        'To Email Address',
        'Transaction ID',
        'Balance',
      ],
      (lines, first) => {
        const { y, m, d, time } = parts(first);
        return [
          `${d}/${m}/${y}`,
          `${time}:00`,
          'Europe/Berlin',
          nameOf(first, western).full,
          'Website Payment',
          first.cancelled ? 'Refunded' : 'Completed',
          'EUR',
          grouped(total(lines)),
          '-0.59',
          grouped(total(lines) - 59),
          mail(first),
          'shop@example.com',
          `TX${first.order}`,
          '1,000.00',
        ];
      },
    ),
  },
  {
    name: 'eBay sold orders: lines above the titles and below the data',
    file: 'eBay-OrdersReport.csv',
    write: (purchases) =>
      byLine(
        [
          'Sales Record Number',
          'Order Number',
          'Buyer Username',
          'Buyer Name',
          'Ship To Zip',
          'Item Number',
          'Item Title',
          'Quantity',
          'Sold For',
          'Total Price',
          'Shipping And Handling',
          'Sale Date',
          'Paid On Date',
          'Ship By Date',
        ],
        (line) => {
          const { y, d, month } = parts(line);
          const date = `${month}-${d}-${y.slice(2)}`;
          return [
            line.order,
            `12-${line.order}-1`,
            `buyer_${line.customer}`,
            nameOf(line, western).full,
            '10001',
            '4400',
            productName(line),
            line.quantity,
            `$${point(line.price)}`,
            `$${point(line.quantity * line.price)}`,
            '$5.00',
            date,
            date,
            date,
          ];
        },
        {
          before: ['""', '""'],
          after: ['""', '"420 record(s) downloaded,from ,Jan-01-23, to ,Dec-31-23"', '"Seller ID : shop"'],
        },
      )(purchases.filter(({ cancelled }) => !cancelled)),
  },
  {
    name: 'SAP list: points group, the minus trails, CP1252',
    file: 'VA05.txt',
    write: byLine(
      [
        'Auftraggeber',
        'Name',
        'Verkaufsbeleg',
        'Position',
        'Belegdatum',
        'Material',
        'Auftragsmenge',
        'ME',
        'Nettowert',
        'Währung',
        'Wunschlieferdatum',
      ],
      (line) => [
        String(line.customer).padStart(10, '0'),
        nameOf(line, western).full,
        String(line.order).padStart(10, '0'),
        '000010',
        german(line),
        `M-${line.product}`,
        `${line.cancelled ? `${line.quantity},000-` : `${line.quantity},000`}`,
        'ST',
        `${groupedComma(line.quantity * line.price)}${line.cancelled ? '-' : ''}`,
        'EUR',
        german(line),
      ],
      {
        delimiter: '\t',
        encoding: 'windows-1252',
        end: '\r\n',
        before: ['Liste der Aufträge\t\t\t\t\t\t\t\t\t\t', ''],
      },
    ),
  },
  {
    name: 'a German ledger: semicolons, decimal commas, CP1252',
    file: 'Rechnungsausgang.csv',
    write: byOrder(
      [
        'Belegnummer',
        'Belegdatum',
        'Fälligkeit',
        'Debitorennummer',
        'Debitor',
        'Umsatz brutto',
        'USt',
        'Währung',
        'Storno',
      ],
      (lines, first) => [
        `RE${first.order}`,
        german(first),
        german(first),
        10000 + first.customer,
        nameOf(first, western).full,
        groupedComma(total(lines)),
        '19',
        'EUR',
        first.cancelled ? 'storniert' : '',
      ],
      { delimiter: ';', encoding: 'windows-1252', end: '\r\n' },
    ),
  },
  {
    name: 'a French export: spaces group, Mac Roman',
    file: 'commandes.csv',
    write: byOrder(
      [
        'N° de commande',
        'Date de commande',
        'Client',
        'Adresse e-mail',
        'Code postal',
        'Frais de port',
        'Montant TTC',
        'Statut',
      ],
      (lines, first) => {
        const { y, m, d, time } = parts(first);
        return [
          first.order,
          `${d}/${m}/${y} ${time}`,
          nameOf(first, western).full,
          mail(first),
          '75001',
          '5,90 €',
          `${groupedComma(total(lines), '\u00a0')} €`,
          first.cancelled ? 'Annulée' : 'Livrée',
        ];
      },
      { delimiter: ';', encoding: 'macintosh', end: '\r' },
    ),
  },
  {
    name: 'a Turkish marketplace, CP1254',
    file: 'siparisler.csv',
    write: byLine(
      [
        'Sipariş Numarası',
        'Sipariş Tarihi',
        'Alıcı',
        'İl',
        'Ürün Adı',
        'Adet',
        'Birim Fiyatı',
        'Sipariş Statüsü',
      ],
      (line) => [
        line.order,
        `${german(line)} ${parts(line).time}`,
        nameOf(line, [4]).full,
        'İstanbul',
        `Kupa büyük ${line.product}`,
        line.quantity,
        `${groupedComma(line.price)} TL`,
        line.cancelled ? 'İptal Edildi' : 'Teslim Edildi',
      ],
      { delimiter: ';', encoding: 'windows-1254' },
    ),
  },
  {
    name: 'a Russian ledger, CP1251',
    file: 'продажи.csv',
    write: byLine(
      ['Номер заказа', 'Дата заказа', 'Покупатель', 'Товар', 'Кол-во', 'Цена', 'Статус заказа'],
      (line) => [
        line.order,
        `${german(line)} ${parts(line).time}:00`,
        nameOf(line, [5]).full,
        `Кружка ${line.product}`,
        line.quantity,
        groupedComma(line.price, ' '),
        line.cancelled ? 'Отменён' : 'Доставлен',
      ],
      { delimiter: ';', encoding: 'windows-1251', end: '\r\n' },
    ),
  },
  {
    name: 'a Chinese shop, GB18030',
    file: '订单.csv',
    write: byOrder(
      [
        '订单编号',
        '买家会员名',
        '买家实际支付金额',
        '订单状态',
        '收货地址',
        '联系手机',
        '订单创建时间',
        '订单付款时间',
      ],
      (lines, first) => [
        `12345678901${first.order}`,
        `${nameOf(first, [6]).full}`,
        point(total(lines)),
        first.cancelled ? '交易关闭' : '交易成功',
        '浙江省杭州市',
        '13800000001',
        iso(first),
        iso(first),
      ],
      { encoding: 'gb18030', end: '\r\n' },
    ),
  },
  {
    name: 'a Japanese shop, Shift_JIS',
    cent: 1,
    file: '注文.csv',
    write: byLine(
      ['注文番号', '注文日', '注文者氏名', '郵便番号', '商品名', '単価', '個数', 'ステータス'],
      (line) => {
        const { y, m, d } = parts(line);
        return [
          `A-${line.order}`,
          `${y}年${Number(m)}月${Number(d)}日`,
          nameOf(line, [7]).full,
          '100-0001',
          `カップ${line.product}`,
          `${line.price}円`,
          line.quantity,
          line.cancelled ? 'キャンセル' : '発送済',
        ];
      },
      { encoding: 'shift_jis', end: '\r\n' },
    ),
  },
  {
    name: "Excel's Unicode text: UTF-16 and tabs",
    file: 'Sales.txt',
    write: byLine(
      ['Receipt', 'Day', 'Member', 'Units', 'Unit price', 'Status'],
      (line) => [
        line.order,
        `${parts(line).d}-${parts(line).month}-${parts(line).y.slice(2)}`,
        nameOf(line).full,
        line.quantity,
        comma(line.price),
        line.cancelled ? 'cancelled' : 'done',
      ],
      { delimiter: '\t', encoding: 'utf-16le', end: '\r\n' },
    ),
  },
  {
    name: 'a wide ERP sheet with decoys',
    file: 'ERP.xlsx',
    write: (purchases) => {
      const decoys = Array.from({ length: 24 }, (_, i) => `Attribute ${i + 1}`);
      const titles = [
        '',
        'Company Code',
        'Sales Org',
        'Sales Document',
        'Item',
        'Document Date',
        'Requested Delivery Date',
        'Material',
        'Material First Sold',
        'Sold-To Party',
        'Sold-To Name',
        'Ship-To Party',
        'Postal Code',
        'Order Quantity',
        'Base Unit',
        'List Price',
        'Net Price',
        'Freight',
        'Tax Amount',
        'Cost',
        'Sales Rep',
        'Rejection Reason',
        ...decoys,
      ];
      const rows = purchases.map((line, i) => {
        const kept = !line.cancelled;
        return [
          i,
          1000,
          'DE01',
          90_000_000 + line.order,
          10 * (1 + (i % 3)),
          new Date(Math.floor(line.date / 86_400_000) * 86_400_000),
          new Date(line.date + 9e8),
          `MAT-${line.product}`,
          new Date(Date.UTC(2015, line.product % 12, 3)),
          700_000 + line.customer,
          nameOf(line).full,
          800_000 + line.customer,
          10_115,
          kept ? line.quantity : -line.quantity,
          'PC',
          line.price / 80,
          line.price / 100,
          4.9,
          1.9,
          line.price / 200,
          `Rep ${i % 5}`,
          kept ? null : 'returned',
          ...decoys.map((_, j) => (j % 3 === 0 ? `A${(i * j) % 11}` : (i * j) % 17)),
        ];
      });
      return writeSheets({ Export: [titles, ...rows] });
    },
  },
  {
    name: 'a workbook of months, with notes, a pivot and titles above',
    file: 'Sales 2023.xlsx',
    write: (purchases) => {
      const months = new Map<string, Purchase[]>();
      for (const line of purchases) {
        const { month } = parts(line);
        months.set(month, [...(months.get(month) ?? []), line]);
      }
      const titles = ['Order No.', 'Order Date', 'Client', 'Qty', 'Unit Price', 'Order Status'];
      const sheets = [...months].map(([month, lines]) => [
        month,
        [
          [`Sales of ${month}`],
          ['printed by accounting'],
          [],
          titles,
          ...lines.map((line: Purchase) => [
            line.order,
            new Date(line.date),
            `Client ${line.customer}`,
            line.quantity,
            line.price / 100,
            line.cancelled ? 'Cancelled' : 'Shipped',
          ]),
        ],
      ]);
      return writeSheets({
        Notes: [['This workbook has all sales.'], ['Ask Jo.']],
        ...Object.fromEntries(sheets),
        Pivot: [
          ['Client', 'Sum'],
          ['Client 1', 10],
          ['Client 2', 20],
        ],
      });
    },
  },
  {
    name: 'numbers and dates that a workbook holds as texts',
    file: 'texts.xlsx',
    write: (purchases) =>
      writeSheets({
        Data: [
          ['Customer No', 'Order No', 'Date', 'Amount', 'Status'],
          ...groupOrders(purchases).map((lines) => {
            const first = lines[0]!;
            const { y, m, d } = parts(first);
            return [
              String(first.customer).padStart(6, '0'),
              ` ${first.order} `,
              `${d}/${m}/${y}`,
              `£ ${grouped(total(lines))}`,
              first.cancelled ? 'VOID' : 'OK',
            ];
          }),
        ],
      }),
  },
  {
    name: 'no order numbers: a day is an order',
    file: 'visits.csv',
    byDay: true,
    write: (purchases) =>
      byLine(
        ['member_id', 'visited_on', 'spent'],
        (line) => [
          `M${line.customer}`,
          `${parts(line).y}${parts(line).m}${parts(line).d}`,
          point(line.quantity * line.price),
        ],
        { delimiter: '|' },
      )(purchases.filter(({ cancelled }) => !cancelled)),
  },
  {
    name: 'a till that writes returns as negative quantities, fields all quoted',
    file: 'pos.csv',
    write: (purchases) =>
      encodeText(
        [
          ['bon', 'datum', 'klantnr', 'aantal', 'prijs'],
          ...purchases.map((line) => [
            line.order,
            `${parts(line).d}-${parts(line).m}-${parts(line).y}`,
            5000 + line.customer,
            line.cancelled ? -line.quantity : line.quantity,
            comma(line.price),
          ]),
        ]
          .map((row) => row.map((cell) => `"${cell}"`).join(';'))
          .join('\r\n'),
        'utf-8',
      ),
  },
  {
    name: 'one row a customer',
    file: 'customers.csv',
    asks: /one row per customer|customer/i,
    write: (purchases) => {
      const customers = [...new Set(purchases.map(({ customer }) => customer))];
      return writeText([
        ['CustomerID', 'Name', 'Last Purchase', 'Orders', 'Total Spent'],
        ...customers.map((customer) => [
          customer,
          `Client ${customer}`,
          '2023-05-06',
          3 + (customer % 5),
          `${10 + customer}.50`,
        ]),
      ]);
    },
  },
  {
    name: 'two columns that may be the customer',
    file: 'two.csv',
    asks: /customer/i,
    write: byLine(['Order ID', 'Order Date', 'Buyer Customer ID', 'Member Customer ID', 'Amount'], (line) => [
      line.order,
      iso(line),
      `S${line.customer}`,
      `B${(line.customer * 7) % 23}`,
      point(line.quantity * line.price),
    ]),
  },
  {
    name: 'dates that may be read both ways',
    file: 'ambiguous.csv',
    asks: /dates\.order/,
    write: (purchases) =>
      byLine(['Order ID', 'Order Date', 'Customer ID', 'Amount'], (line) => [
        line.order,
        `${two(1 + (line.order % 12))}/${two(1 + (line.product % 12))}/${2020 + (line.order % 3)}`,
        line.customer,
        point(line.quantity * line.price),
      ])(purchases.slice(0, 200)),
  },
  {
    name: 'no customer at all',
    file: 'products.csv',
    asks: /customer/i,
    write: byLine(['Date', 'Product', 'Units', 'Revenue'], (line) => [
      iso(line),
      `Product ${line.product}`,
      line.quantity,
      point(line.quantity * line.price),
    ]),
  },
];
