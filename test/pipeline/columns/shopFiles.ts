import type { ColumnRole } from '../../../src/pipeline/columns/columnRole.ts';

/** The beginning of a shop's file as exported, `|` between cells, and the header or column that each role has. */
export interface ShopFile {
  readonly name: string;
  readonly text: string;
  readonly expected: Readonly<Partial<Record<ColumnRole, string>>>;
}

/** What exports of shops, tills and ledgers look like in many countries, decoys included. */
export const shopFiles: readonly ShopFile[] = [
  {
    name: 'Online Retail',
    text: `
InvoiceNo|StockCode|Description|Quantity|InvoiceDate|UnitPrice|CustomerID|Country
536365|85123A|WHITE HANGING HEART T-LIGHT HOLDER|6|12/1/10 8:26|2.55|17850|United Kingdom
536365|71053|WHITE METAL LANTERN|6|12/1/10 8:26|3.39|17850|United Kingdom
536367|84406B|CREAM CUPID HEARTS COAT HANGER|8|12/1/10 8:34|2.75|13047|United Kingdom
536368|22960|JAM MAKING SET WITH JARS|6|12/1/10 8:34|4.25|13047|France
C536379|D|Discount|-1|12/1/10 9:41|27.5|14527|United Kingdom`,
    expected: {
      customer: 'CustomerID',
      invoice: 'InvoiceNo',
      date: 'InvoiceDate',
      quantity: 'Quantity',
      price: 'UnitPrice',
    },
  },
  {
    name: 'Shopify orders',
    text: `
Name|Email|Financial Status|Paid at|Fulfillment Status|Accepts Marketing|Currency|Subtotal|Shipping|Taxes|Total|Discount Code|Discount Amount|Shipping Method|Created at|Lineitem quantity|Lineitem name|Lineitem price|Lineitem compare at price|Lineitem sku|Lineitem requires shipping|Billing Name|Billing Street|Billing City|Billing Zip|Shipping Name|Phone|Vendor|Id|Tax 1 Value
#1001|ann@example.com|paid|2023-01-05 10:00:00 +0100|fulfilled|yes|EUR|48.00|4.90|9.00|52.90||0.00|DHL|2023-01-05 09:59:58 +0100|1|Mug|12.00|15.00|MUG-1|true|Ann Lee|Main St 1|Berlin|10115|Ann Lee|4917012345|Acme|4412345678901|9.00
#1001|ann@example.com|||||||||||||2023-01-05 09:59:58 +0100|3|Cup|12.00||CUP-1|true|||||||Acme||
#1002|bob@example.com|paid|2023-01-06 11:00:00 +0100|fulfilled|no|EUR|20.00|4.90|4.00|24.90||0.00|DHL|2023-01-06 11:00:00 +0100|2|Spoon|10.00||SP-1|true|Bob Ray|Side St 2|Bonn|53111|Eve Ray|4917055555|Acme|4412345678902|4.00
#1002|bob@example.com|||||||||||||2023-01-06 11:00:00 +0100|1|Cup|0.00||CUP-1|true|||||||Acme||
#1003|ann@example.com|refunded|2023-02-07 12:00:00 +0100||yes|EUR|36.00|0.00|6.00|36.00|TEN|4.00|DHL|2023-02-07 12:00:00 +0100|3|Cup|12.00||CUP-1|true|Ann Lee|Main St 1|Berlin|10115|Ann Lee|4917012345|Acme|4412345678903|6.00
#1003|ann@example.com|||||||||||||2023-02-07 12:00:00 +0100|1|Mug|4.00||MUG-1|true|||||||Acme||`,
    expected: {
      customer: 'Email',
      invoice: 'Name',
      date: 'Created at',
      amount: 'Total',
      status: 'Financial Status',
      currency: 'Currency',
    },
  },
  {
    name: 'WooCommerce, a row per order',
    text: `
order_id|order_number|order_date|paid_date|status|shipping_total|shipping_tax_total|fee_total|tax_total|cart_discount|order_total|order_subtotal|order_currency|payment_method|transaction_id|customer_ip_address|customer_id|customer_email|billing_first_name|billing_last_name|billing_postcode|billing_phone
3301|3301|2022-11-03 14:22:05|2022-11-03 14:23:00|wc-completed|5.00|0.00|0.00|3.80|0.00|28.80|20.00|EUR|stripe|ch_3Lz|81.2.3.4|12|a@x.de|Ada|Ernst|80331|0891234
3302|3302|2022-11-04 15:22:05|2022-11-04 15:23:00|wc-refunded|0.00|0.00|0.00|7.60|5.00|47.60|45.00|EUR|stripe|ch_3Ma|81.2.3.5|0||Bert|Fuchs|50667|0221234
3303|3303|2022-11-05 16:22:05|2022-11-05 16:23:00|wc-completed|5.00|0.00|0.00|1.90|0.00|16.90|10.00|EUR|paypal|9XY|81.2.3.4|12|a@x.de|Ada|Ernst|80331|0891234`,
    expected: {
      customer: 'customer_id',
      invoice: 'order_id',
      date: 'order_date',
      amount: 'order_total',
      status: 'status',
      currency: 'order_currency',
    },
  },
  {
    name: 'WooCommerce, a row per line with the order total on each',
    text: `
Order Number|Order Status|Order Date|Email (Billing)|Postcode (Billing)|Order Total Amount|Order Shipping Amount|SKU|Item Name|Quantity (- Refund)|Item Cost
901|Completed|2021-03-01 10:00|a@x.org|10115|35.00|5.00|A1|Tea|2|10.00
901|Completed|2021-03-01 10:00|a@x.org|10115|35.00|5.00|B1|Cup|1|10.00
902|Completed|2021-03-02 10:00|b@x.org|10117|25.00|5.00|A1|Tea|1|10.00
902|Completed|2021-03-02 10:00|b@x.org|10117|25.00|5.00|C1|Jar|2|5.00
903|Cancelled|2021-03-04 10:00|a@x.org|10115|45.00|5.00|A1|Tea|3|10.00
903|Cancelled|2021-03-04 10:00|a@x.org|10115|45.00|5.00|D1|Pot|1|10.00`,
    expected: {
      customer: 'Email (Billing)',
      invoice: 'Order Number',
      date: 'Order Date',
      amount: 'Order Total Amount',
      status: 'Order Status',
    },
  },
  {
    name: 'Magento orders',
    text: `
ID|Purchase Point|Purchase Date|Bill-to Name|Ship-to Name|Grand Total (Base)|Grand Total (Purchased)|Status|Billing Address|Shipping and Handling|Customer Email|Customer Group|Subtotal|Customer Name|Payment Method|Total Refunded
000000301|Main Website|Jan 5, 2021 10:22:11 AM|Ann Lee|Ann Lee|$52.90|$52.90|Complete|1 Main St|$5.00|ann@example.com|General|$47.90|Ann Lee|checkmo|$0.00
000000302|Main Website|Jan 6, 2021 1:02:51 PM|Bob Ray|Bob Ray|$20.00|$20.00|Canceled|2 Side St|$0.00|bob@example.com|General|$20.00|Bob Ray|checkmo|$0.00
000000303|Main Website|Feb 9, 2021 9:12:00 AM|Ann Lee|Ann Lee|$34.00|$34.00|Processing|1 Main St|$4.00|ann@example.com|General|$30.00|Ann Lee|checkmo|$0.00`,
    expected: {
      customer: 'Customer Email',
      invoice: 'ID',
      date: 'Purchase Date',
      amount: 'Grand Total (Base)',
      status: 'Status',
    },
  },
  {
    name: 'Superstore',
    text: `
Row ID|Order ID|Order Date|Ship Date|Ship Mode|Customer ID|Customer Name|Segment|Country|City|State|Postal Code|Region|Product ID|Category|Sub-Category|Product Name|Sales|Quantity|Discount|Profit
1|CA-2016-152156|11/8/2016|11/11/2016|Second Class|CG-12520|Claire Gute|Consumer|United States|Henderson|Kentucky|42420|South|FUR-BO-10001798|Furniture|Bookcases|Bush Bookcase|261.96|2|0|41.9136
2|CA-2016-152156|11/8/2016|11/11/2016|Second Class|CG-12520|Claire Gute|Consumer|United States|Henderson|Kentucky|42420|South|FUR-CH-10000454|Furniture|Chairs|Hon Chair|731.94|3|0|219.582
3|CA-2016-138688|6/12/2016|6/16/2016|Second Class|DV-13045|Darrin Van Huff|Corporate|United States|Los Angeles|California|90036|West|OFF-LA-10000240|Office Supplies|Labels|Address Labels|14.62|2|0.2|6.8714`,
    expected: { customer: 'Customer ID', invoice: 'Order ID', date: 'Order Date', amount: 'Sales' },
  },
  {
    name: 'Kaggle sales data sample, squashed capitals',
    text: `
ORDERNUMBER|QUANTITYORDERED|PRICEEACH|ORDERLINENUMBER|SALES|ORDERDATE|STATUS|QTR_ID|MONTH_ID|YEAR_ID|PRODUCTLINE|MSRP|PRODUCTCODE|CUSTOMERNAME|PHONE|ADDRESSLINE1|CITY|POSTALCODE|COUNTRY|TERRITORY|CONTACTLASTNAME|DEALSIZE
10107|30|95.7|2|2871|2/24/2003 0:00|Shipped|1|2|2003|Motorcycles|95|S10_1678|Land of Toys Inc.|2125557818|897 Long Airport Avenue|NYC|10022|USA|NA|Yu|Small
10121|34|81.35|5|2765.9|5/7/2003 0:00|Shipped|2|5|2003|Motorcycles|95|S10_1678|Reims Collectables|26.47.1555|59 rue de l'Abbaye|Reims|51100|France|EMEA|Henriot|Small
10134|41|100|2|3884.34|7/1/2003 0:00|Cancelled|3|7|2003|Motorcycles|95|S10_1678|Lyon Souveniers|+33 1 46 62 7555|27 rue du Colonel|Paris|75508|France|EMEA|Da Cunha|Medium`,
    expected: {
      customer: 'CUSTOMERNAME',
      invoice: 'ORDERNUMBER',
      date: 'ORDERDATE',
      amount: 'SALES',
      status: 'STATUS',
    },
  },
  {
    name: 'Olist, joined',
    text: `
order_id|customer_id|order_status|order_purchase_timestamp|order_approved_at|order_delivered_carrier_date|order_estimated_delivery_date|customer_unique_id|customer_zip_code_prefix|order_item_id|product_id|seller_id|shipping_limit_date|price|freight_value
e481f51cbdc54678b7cc49136f2d6af7|9ef432eb6251297304e76186b10a928d|delivered|2017-10-02 10:56:33|2017-10-02 11:07:15|2017-10-04 19:55:00|2017-10-18|7c396fd4830fd04220f754e42b4e5bff|03149|1|87285b34884572647811a353c7ac498a|3504c0cb71d7fa48d967e0e4c94d59d9|2017-10-06 11:07:15|29.99|8.72
53cdb2fc8bc7dce0b6741e2150273451|b0830fb4747a6c6d20dea0b8c802d7ef|delivered|2018-07-24 20:41:37|2018-07-26 03:24:27|2018-07-26 14:31:00|2018-08-13|af07308b275d755c9edb36a90c618231|47813|1|595fac2a385ac33a80bd5114aec74eb8|289cdb325fb7e7f891c38608bf9e0962|2018-07-30 03:24:27|118.70|22.76
47770eb9100c2d0c44946d9cf07ec65d|41ce2a54c0b03bf3443c3d931a367089|canceled|2018-08-08 08:38:49|2018-08-08 08:55:23|2018-08-08 13:50:00|2018-09-04|7c396fd4830fd04220f754e42b4e5bff|75265|1|aa4383b373c6aca5d8797843e5594415|4869f7a5dfa277a7dca6462dcf3b52b2|2018-08-13 08:55:23|159.90|19.22`,
    expected: {
      customer: 'customer_unique_id',
      invoice: 'order_id',
      date: 'order_purchase_timestamp',
      amount: 'price',
      status: 'order_status',
    },
  },
  {
    name: 'Kaggle retail sales, every customer once',
    text: `
Transaction ID|Date|Customer ID|Gender|Age|Product Category|Quantity|Price per Unit|Total Amount
1|2023-11-24|CUST001|Male|34|Beauty|3|50|150
2|2023-02-27|CUST002|Female|26|Clothing|2|500|1000
3|2023-01-13|CUST003|Male|50|Electronics|1|30|30
4|2023-05-21|CUST004|Male|37|Clothing|1|500|500
5|2023-05-06|CUST005|Male|30|Beauty|2|50|100
6|2023-04-25|CUST006|Female|45|Beauty|1|30|30`,
    expected: {
      customer: 'Customer ID',
      invoice: 'Transaction ID',
      date: 'Date',
      quantity: 'Quantity',
      price: 'Price per Unit',
    },
  },
  {
    name: 'Istanbul malls',
    text: `
invoice_no|customer_id|gender|age|category|quantity|price|payment_method|invoice_date|shopping_mall
I138884|C241288|Female|28|Clothing|5|1500.4|Credit Card|5/8/2022|Kanyon
I317333|C111565|Male|21|Shoes|3|1800.51|Debit Card|12/12/2021|Forum Istanbul
I127801|C266599|Male|20|Clothing|1|300.08|Cash|9/11/2021|Metrocity`,
    expected: {
      customer: 'customer_id',
      invoice: 'invoice_no',
      date: 'invoice_date',
      quantity: 'quantity',
      price: 'price',
    },
  },
  {
    name: 'Quantium chips',
    text: `
DATE|STORE_NBR|LYLTY_CARD_NBR|TXN_ID|PROD_NBR|PROD_NAME|PROD_QTY|TOT_SALES
2018-10-17|1|1000|1|5|Natural Chip Compny SeaSalt175g|2|6
2019-05-14|1|1307|348|66|CCs Nacho Cheese 175g|3|6.3
2019-05-20|1|1343|383|61|Smiths Crinkle Cut Chips Chicken 170g|2|2.9
2018-08-17|2|1000|974|69|Smiths Chip Thinly S/Cream&Onion 175g|5|15`,
    expected: { customer: 'LYLTY_CARD_NBR', invoice: 'TXN_ID', date: 'DATE', amount: 'TOT_SALES' },
  },
  {
    name: 'osCommerce',
    text: `
orders_id|customers_id|customers_name|customers_email_address|date_purchased|last_modified|orders_status|currency|currency_value|order_total
501|77|Jo Hill|jo@x.com|2012-05-02 12:01:33|2012-05-03 09:00:00|Delivered|USD|1.000000|99.50
502|78|Al Moss|al@x.com|2012-05-04 13:01:33|2012-05-05 09:00:00|Pending|USD|1.000000|15.00
503|77|Jo Hill|jo@x.com|2012-06-02 14:01:33|2012-06-03 09:00:00|Delivered|USD|1.000000|45.25`,
    expected: {
      customer: 'customers_id',
      invoice: 'orders_id',
      date: 'date_purchased',
      amount: 'order_total',
      status: 'orders_status',
      currency: 'currency',
    },
  },
  {
    name: 'an Indian ledger: quantity, rate, amount, tax, total',
    text: `
Sl No|Bill No|Bill Date|Party Name|Item|HSN|Qty|Rate|Amount|GST|Total
1|B/101|03-04-2022|Sharma Stores|Rice|1006|10|52.00|520.00|26.00|546.00
2|B/101|03-04-2022|Sharma Stores|Oil|1507|2|140.00|280.00|14.00|294.00
3|B/102|05-04-2022|Gupta Traders|Rice|1006|5|52.00|260.00|13.00|273.00
4|B/103|06-04-2022|Sharma Stores|Dal|0713|4|98.00|392.00|19.60|411.60`,
    expected: { customer: 'Party Name', invoice: 'Bill No', date: 'Bill Date', amount: 'Total' },
  },
  {
    name: 'a till with cost and list price',
    text: `
Receipt ID|Store ID|Cashier|Member No|Sold At|Item Code|Item|Units|List Price|Sale Price|Cost Price|Line Discount|VAT
R1|12|Mia|M-7|2024-01-02 09:15|A1|Tea|2|5.50|4.95|2.10|0.55|0.94
R1|12|Mia|M-7|2024-01-02 09:15|B4|Cup|1|9.00|9.00|4.00|0.00|1.71
R2|12|Leo|M-9|2024-01-02 10:05|A1|Tea|1|5.50|5.50|2.10|0.00|1.05
R3|12|Leo|M-7|2024-01-03 11:45|C2|Jar|4|3.00|2.70|1.00|0.30|2.05`,
    expected: {
      customer: 'Member No',
      invoice: 'Receipt ID',
      date: 'Sold At',
      quantity: 'Units',
      price: 'Sale Price',
    },
  },
  {
    name: 'Lexware, German',
    text: `
Rechnung|Rechnungsnr.|Rechnungsdatum|Lieferdatum|Fälligkeitsdatum|Kundennr.|Kundenname|PLZ|Ort|Artikelnr.|Bezeichnung|Menge|Einzelpreis|Rabatt %|Gesamtpreis|MwSt|Währung
a|RE-2021001|05.01.2021|07.01.2021|19.01.2021|10023|Bäckerei Müller|80331|München|4711|Mehl 25 kg|10,00|18,90|5|179,55|19%|EUR
b|RE-2021001|05.01.2021|07.01.2021|19.01.2021|10023|Bäckerei Müller|80331|München|4712|Zucker 10 kg|2,00|11,50|0|23,00|19%|EUR
c|RE-2021002|08.01.2021|10.01.2021|22.01.2021|10088|Café Anders|01067|Dresden|4711|Mehl 25 kg|1,00|18,90|10|17,01|19%|EUR`,
    expected: {
      customer: 'Kundennr.',
      invoice: 'Rechnungsnr.',
      date: 'Rechnungsdatum',
      amount: 'Gesamtpreis',
      currency: 'Währung',
    },
  },
  {
    name: 'a German shop, amounts in euros',
    text: `
Bestellnummer|Bestelldatum|Kunde|E-Mail|Artikelanzahl|Warenwert|Versandkosten|Gesamtbetrag|Zahlungsart|Bestellstatus
B-1|03.02.2022 10:15|Anna Beck|anna@web.de|2|1.234,50 €|4,90 €|1.239,40 €|PayPal|abgeschlossen
B-2|04.02.2022 11:15|Ben Koch|ben@web.de|1|20,00 €|4,90 €|24,90 €|Rechnung|storniert
B-3|09.02.2022 12:15|Anna Beck|anna@web.de|3|75,00 €|0,00 €|75,00 €|PayPal|abgeschlossen`,
    expected: {
      customer: 'Kunde',
      invoice: 'Bestellnummer',
      date: 'Bestelldatum',
      amount: 'Gesamtbetrag',
      status: 'Bestellstatus',
    },
  },
  {
    name: 'SAP fields',
    text: `
VBELN|POSNR|KUNNR|FKDAT|MATNR|FKIMG|NETWR|MWSBP|WAERK
0090000123|000010|0000100234|20210105|MAT-1|5|250.00|47.50|EUR
0090000123|000020|0000100234|20210105|MAT-2|1|20.00|3.80|EUR
0090000124|000010|0000100777|20210107|MAT-1|2|100.00|19.00|EUR`,
    expected: { customer: 'KUNNR', invoice: 'VBELN', date: 'FKDAT', amount: 'NETWR', currency: 'WAERK' },
  },
  {
    name: 'a French shop',
    text: `
N° de commande|Date de commande|Date de livraison|Nom du client|Adresse e-mail|Code postal|Référence produit|Quantité|Prix unitaire HT|Montant TTC|Frais de port|TVA|Statut
CMD-001|12/03/2022|15/03/2022|Durand|durand@orange.fr|75001|REF-1|2|10,00|24,00|5,90|4,00|Livrée
CMD-002|13/03/2022|16/03/2022|Martin|martin@free.fr|69002|REF-2|1|20,00|24,00|5,90|4,00|Annulée
CMD-003|20/03/2022|24/03/2022|Durand|durand@orange.fr|75001|REF-1|3|10,00|36,00|5,90|6,00|Livrée`,
    expected: {
      customer: 'Adresse e-mail',
      invoice: 'N° de commande',
      date: 'Date de commande',
      amount: 'Montant TTC',
      status: 'Statut',
    },
  },
  {
    name: 'a French ledger',
    text: `
Code client;Raison sociale;N° facture;Date facture;Échéance;Désignation;Qté;PU HT;Total HT
C001;SARL Petit;F-101;05/01/2021;04/02/2021;Stylo;10;1,20;12,00
C002;SA Grand;F-102;06/01/2021;05/02/2021;Cahier;5;2,50;12,50
C001;SARL Petit;F-103;09/01/2021;08/02/2021;Cahier;4;2,50;10,00`.replaceAll(';', '|'),
    expected: {
      customer: 'Code client',
      invoice: 'N° facture',
      date: 'Date facture',
      quantity: 'Qté',
      price: 'PU HT',
    },
  },
  {
    name: 'a Spanish shop',
    text: `
Nº pedido|Fecha del pedido|Fecha de envío|Código cliente|Nombre del cliente|Código postal|Artículo|Cantidad|Precio unitario|Importe|IVA|Estado
P-1|05/01/2022|07/01/2022|C-10|María López|28001|Taza|2|9,50|19,00|3,99|Entregado
P-2|06/01/2022|08/01/2022|C-11|Juan Pérez|08001|Plato|1|12,00|12,00|2,52|Cancelado
P-3|09/01/2022|11/01/2022|C-10|María López|28001|Taza|4|9,50|38,00|7,98|Entregado`,
    expected: {
      customer: 'Código cliente',
      invoice: 'Nº pedido',
      date: 'Fecha del pedido',
      quantity: 'Cantidad',
      price: 'Precio unitario',
      status: 'Estado',
    },
  },
  {
    name: 'a Latin American ledger',
    text: `
Factura|Fecha|Cliente|Vendedor|Monto Total|Descuento|Forma de pago|Moneda
F001-123|15/03/2021|Comercial Díaz|Rosa|S/ 1,250.00|S/ 50.00|Efectivo|PEN
F001-124|16/03/2021|Bodega Sol|Rosa|S/ 320.50|S/ 0.00|Tarjeta|PEN
F001-125|18/03/2021|Comercial Díaz|Luis|S/ 90.00|S/ 0.00|Efectivo|PEN`,
    expected: {
      customer: 'Cliente',
      invoice: 'Factura',
      date: 'Fecha',
      amount: 'Monto Total',
      currency: 'Moneda',
    },
  },
  {
    name: 'a Brazilian shop',
    text: `
Número do Pedido|Data do Pedido|Data de Nascimento|Cliente|CPF|CEP|Produto|Qtde|Preço Unitário|Valor Total|Frete|Situação
1001|05/01/2022 10:11|12/04/1980|Ana Souza|123.456.789-00|01310-100|Caneca|2|R$ 25,00|R$ 50,00|R$ 12,00|Entregue
1002|06/01/2022 11:12|02/07/1991|Rui Lima|987.654.321-00|20040-020|Prato|1|R$ 40,00|R$ 40,00|R$ 15,00|Cancelado
1003|09/01/2022 12:13|12/04/1980|Ana Souza|123.456.789-00|01310-100|Caneca|1|R$ 25,00|R$ 25,00|R$ 12,00|Entregue`,
    expected: {
      customer: 'Cliente',
      invoice: 'Número do Pedido',
      date: 'Data do Pedido',
      quantity: 'Qtde',
      price: 'Preço Unitário',
      status: 'Situação',
    },
  },
  {
    name: 'a Portuguese shop',
    text: `
N.º Encomenda|Data|Código do Cliente|Nome|Valor da Encomenda|Portes|Desconto|Estado
E1|2022-01-05|501|Rita Alves|45,90|3,50|0,00|Entregue
E2|2022-01-06|502|Nuno Reis|12,00|3,50|0,00|Pendente
E3|2022-01-09|501|Rita Alves|30,00|0,00|5,00|Entregue`,
    expected: {
      customer: 'Código do Cliente',
      invoice: 'N.º Encomenda',
      date: 'Data',
      amount: 'Valor da Encomenda',
      status: 'Estado',
    },
  },
  {
    name: 'an Italian shop',
    text: `
Numero ordine|Data ordine|Data spedizione|Codice cliente|Ragione sociale|CAP|Articolo|Quantità|Prezzo unitario|Sconto|Totale riga|Stato ordine
O-1|05/01/2022|07/01/2022|C10|Rossi Srl|20100|Tazza|2|9,50|1,00|18,00|Spedito
O-1|05/01/2022|07/01/2022|C10|Rossi Srl|20100|Piatto|1|12,00|0,00|12,00|Spedito
O-2|06/01/2022|08/01/2022|C11|Bianchi Spa|00100|Piatto|1|12,00|2,00|10,00|Annullato
O-3|09/01/2022|11/01/2022|C10|Rossi Srl|20100|Tazza|4|9,50|3,00|35,00|Spedito`,
    expected: {
      customer: 'Codice cliente',
      invoice: 'Numero ordine',
      date: 'Data ordine',
      amount: 'Totale riga',
      status: 'Stato ordine',
    },
  },
  {
    name: 'Italian receipts',
    text: `
Scontrino n.|Data|Ora|Tessera cliente|Cassiere|Pezzi|Importo
88|01/02/2023|10:15|T-100|Lia|3|24,50
89|01/02/2023|10:40|T-101|Lia|1|5,00
90|02/02/2023|09:05|T-100|Ugo|2|17,20`,
    expected: { customer: 'Tessera cliente', invoice: 'Scontrino n.', date: 'Data', amount: 'Importo' },
  },
  {
    name: 'a Dutch shop',
    text: `
Ordernummer|Orderdatum|Verzenddatum|Klantnummer|Klantnaam|Postcode|Artikelnummer|Aantal|Verkoopprijs|Totaalbedrag|BTW|Status
20001|05-01-2022|07-01-2022|K10|De Vries|1011 AB|A-1|2|9,50|19,00|3,30|Verzonden
20002|06-01-2022|08-01-2022|K11|Jansen|3011 BC|A-2|1|12,00|12,00|2,08|Geannuleerd
20003|09-01-2022|11-01-2022|K10|De Vries|1011 AB|A-1|4|9,50|38,00|6,60|Verzonden`,
    expected: {
      customer: 'Klantnummer',
      invoice: 'Ordernummer',
      date: 'Orderdatum',
      quantity: 'Aantal',
      price: 'Verkoopprijs',
      status: 'Status',
    },
  },
  {
    name: 'Dutch invoices',
    text: `
Factuurnr|Factuurdatum|Vervaldatum|Debiteur|Bedrag excl. BTW|BTW bedrag|Bedrag incl. BTW
F1|05-01-2022|04-02-2022|Bakker BV|100,00|21,00|121,00
F2|06-01-2022|05-02-2022|Smit VOF|50,00|10,50|60,50
F3|09-01-2022|08-02-2022|Bakker BV|80,00|16,80|96,80`,
    expected: {
      customer: 'Debiteur',
      invoice: 'Factuurnr',
      date: 'Factuurdatum',
      amount: 'Bedrag incl. BTW',
    },
  },
  {
    name: 'a Turkish marketplace',
    text: `
Sipariş Numarası|Sipariş Tarihi|Kargo Kodu|Teslim Tarihi|Alıcı|E-Posta|İl|Ürün Adı|Barkod|Adet|Birim Fiyatı|Satış Tutarı|İndirim Tutarı|Sipariş Statüsü
900100|05.01.2023 10:11|73300|08.01.2023|Ayşe Yılmaz|a@x.tr|İstanbul|Kupa|8690001|2|₺49,90|₺89,80|₺10,00|Teslim Edildi
900101|06.01.2023 11:12|73301|09.01.2023|Ali Demir|b@x.tr|Ankara|Tabak|8690002|1|₺60,00|₺55,00|₺5,00|İptal Edildi
900102|09.01.2023 12:13|73302|12.01.2023|Ayşe Yılmaz|a@x.tr|İstanbul|Kupa|8690001|3|₺49,90|₺140,00|₺9,70|Teslim Edildi`,
    expected: {
      customer: 'Alıcı',
      invoice: 'Sipariş Numarası',
      date: 'Sipariş Tarihi',
      amount: 'Satış Tutarı',
      status: 'Sipariş Statüsü',
    },
  },
  {
    name: 'a Turkish ledger',
    text: `
FATURA NO|TARİH|CARİ KODU|CARİ ÜNVANI|STOK KODU|MİKTAR|BİRİM FİYAT|KDV|TOPLAM TUTAR
FTR-1|05.01.2022|120.01|Kaya Ticaret|STK1|10|12,50|22,50|125,00
FTR-2|06.01.2022|120.02|Öz Gıda|STK2|2|40,00|14,40|80,00
FTR-3|09.01.2022|120.01|Kaya Ticaret|STK1|4|12,50|9,00|50,00`,
    expected: {
      customer: 'CARİ KODU',
      invoice: 'FATURA NO',
      date: 'TARİH',
      quantity: 'MİKTAR',
      price: 'BİRİM FİYAT',
    },
  },
  {
    name: 'a Russian shop',
    text: `
Номер заказа|Дата заказа|Дата доставки|Покупатель|Телефон|Товар|Артикул|Кол-во|Цена|Сумма|Скидка|Статус заказа
1001|05.01.2022|08.01.2022|Иванов Иван|+7 901 000-00-01|Кружка|К-1|2|450,00|810,00|10%|Доставлен
1002|06.01.2022|09.01.2022|Петрова Анна|+7 901 000-00-02|Тарелка|Т-1|1|600,00|600,00|0%|Отменён
1003|09.01.2022|12.01.2022|Иванов Иван|+7 901 000-00-01|Кружка|К-1|3|450,00|1 282,50|5%|Доставлен`,
    expected: {
      customer: 'Покупатель',
      invoice: 'Номер заказа',
      date: 'Дата заказа',
      amount: 'Сумма',
      status: 'Статус заказа',
    },
  },
  {
    name: 'a Russian ledger',
    text: `
Контрагент|Документ реализации|Дата|Номенклатура|Количество|Цена|Сумма|НДС|Валюта
ООО Ромашка|РТ-0001|15.01.2021 0:00:00|Бумага А4|10|250,00|2 500,00|500,00|RUB
ИП Орлов|РТ-0002|16.01.2021 0:00:00|Ручка|100|12,50|1 250,00|250,00|RUB
ООО Ромашка|РТ-0003|20.01.2021 0:00:00|Бумага А4|4|250,00|1 000,00|200,00|RUB`,
    expected: {
      customer: 'Контрагент',
      invoice: 'Документ реализации',
      date: 'Дата',
      quantity: 'Количество',
      price: 'Цена',
      currency: 'Валюта',
    },
  },
  {
    name: 'Taobao orders',
    text: `
订单编号|买家会员名|买家应付货款|买家实际支付金额|订单状态|收货人姓名|收货地址|联系手机|订单创建时间|订单付款时间|宝贝标题|物流单号|店铺名称
1234567890123|xiaoming88|59.00|59.00|交易成功|王明|浙江省杭州市|13800000001|2021-03-01 10:11:12|2021-03-01 10:12:00|杯子|SF100001|小店
1234567890124|lily2020|120.00|110.00|交易关闭|李丽|江苏省南京市|13800000002|2021-03-02 11:11:12|2021-03-02 11:12:00|盘子|SF100002|小店
1234567890125|xiaoming88|35.50|35.50|交易成功|王明|浙江省杭州市|13800000001|2021-03-05 12:11:12|2021-03-05 12:12:00|勺子|SF100003|小店`,
    expected: {
      customer: '买家会员名',
      invoice: '订单编号',
      date: '订单创建时间',
      amount: '买家实际支付金额',
      status: '订单状态',
    },
  },
  {
    name: 'a Chinese ledger',
    text: `
序号|单据编号|日期|客户编码|客户名称|商品名称|规格|数量|单价|金额|税额|业务员
1|XS-2021-001|2021/1/5|KH001|华兴商贸|纸巾|10包|20|5.5|110|14.3|张三
2|XS-2021-001|2021/1/5|KH001|华兴商贸|毛巾|条|10|12|120|15.6|张三
3|XS-2021-002|2021/1/7|KH002|远大超市|纸巾|10包|8|5.5|44|5.72|李四`,
    expected: { customer: '客户编码', invoice: '单据编号', date: '日期', quantity: '数量', price: '单价' },
  },
  {
    name: 'Taiwanese orders',
    text: `
訂單編號|訂單日期|會員編號|會員姓名|商品名稱|數量|單價|訂單金額|運費|付款方式|訂單狀態
TW001|2022/03/01|M0001|陳小美|杯子|2|150|300|60|信用卡|已完成
TW002|2022/03/02|M0002|林大同|盤子|1|200|200|60|貨到付款|已取消
TW003|2022/03/05|M0001|陳小美|杯子|3|150|450|0|信用卡|已完成`,
    expected: {
      customer: '會員編號',
      invoice: '訂單編號',
      date: '訂單日期',
      quantity: '數量',
      price: '單價',
      status: '訂單狀態',
    },
  },
  {
    name: 'a Japanese mall',
    text: `
注文番号|注文日時|発送日|注文者氏名|メールアドレス|郵便番号|電話番号|商品名|商品コード|単価|個数|送料|消費税|合計金額|ステータス
100-1|2022/01/05 10:11:12|2022/01/06|山田太郎|yamada@example.jp|100-0001|03-1234-5678|カップ|A-1|1200|2|500|290|3190|発送済
100-2|2022/01/06 11:11:12|2022/01/07|鈴木花子|suzuki@example.jp|530-0001|06-1234-5678|皿|B-1|2000|1|500|250|2750|キャンセル
100-3|2022/01/09 12:11:12|2022/01/10|山田太郎|yamada@example.jp|100-0001|03-1234-5678|カップ|A-1|1200|1|500|170|1870|発送済`,
    expected: {
      customer: 'メールアドレス',
      invoice: '注文番号',
      date: '注文日時',
      amount: '合計金額',
      status: 'ステータス',
    },
  },
  {
    name: 'a Japanese ledger',
    text: `
伝票番号|売上日|得意先コード|得意先名|商品コード|商品名|数量|単価|売上金額|原価|担当者
5001|2021年1月5日|T001|山本商店|S1|紙|10|120|1200|800|佐藤
5001|2021年1月5日|T001|山本商店|S2|ペン|5|100|500|300|佐藤
5002|2021年1月7日|T002|川口文具|S1|紙|3|120|360|240|田中`,
    expected: {
      customer: '得意先コード',
      invoice: '伝票番号',
      date: '売上日',
      quantity: '数量',
      price: '単価',
    },
  },
  {
    name: 'a Polish shop',
    text: `
Numer zamówienia|Data zamówienia|Data wysyłki|Klient|Kod pocztowy|Nazwa towaru|Ilość|Cena jednostkowa|Wartość brutto|Status
Z/1|05.01.2022|06.01.2022|Jan Kowalski|00-001|Kubek|2|25,00 zł|50,00 zł|Zrealizowane
Z/2|06.01.2022|07.01.2022|Ewa Nowak|30-001|Talerz|1|40,00 zł|40,00 zł|Anulowane
Z/3|09.01.2022|10.01.2022|Jan Kowalski|00-001|Kubek|4|25,00 zł|100,00 zł|Zrealizowane`,
    expected: {
      customer: 'Klient',
      invoice: 'Numer zamówienia',
      date: 'Data zamówienia',
      quantity: 'Ilość',
      price: 'Cena jednostkowa',
      status: 'Status',
    },
  },
  {
    name: 'a Swedish shop',
    text: `
Ordernummer|Orderdatum|Leveransdatum|Kundnummer|Kundnamn|Postnummer|Artikel|Antal|Pris|Belopp|Moms|Valuta
1|2022-01-05|2022-01-07|101|Anna Berg|111 22|Mugg|2|95,00|180,00|36,00|SEK
2|2022-01-06|2022-01-08|102|Erik Lund|222 33|Fat|1|120,00|110,00|22,00|SEK
3|2022-01-09|2022-01-11|101|Anna Berg|111 22|Mugg|3|95,00|270,00|54,00|SEK`,
    expected: {
      customer: 'Kundnummer',
      invoice: 'Ordernummer',
      date: 'Orderdatum',
      amount: 'Belopp',
      currency: 'Valuta',
    },
  },
  {
    name: 'a Danish shop',
    text: `
Ordrenr|Ordredato|Leveringsdato|Kundenr|Navn|Postnr|Varenr|Antal|Stykpris|Beløb inkl. moms|Fragt
1|05-01-2022|07-01-2022|101|Jens Holm|2100|V1|2|95,00|228,00|39,00
2|06-01-2022|08-01-2022|102|Mette Dahl|8000|V2|1|120,00|140,00|39,00
3|09-01-2022|11-01-2022|101|Jens Holm|2100|V1|3|95,00|350,00|0,00`,
    expected: { customer: 'Kundenr', invoice: 'Ordrenr', date: 'Ordredato', amount: 'Beløb inkl. moms' },
  },
  {
    name: 'titles above the header and a pandas index',
    text: `
Sales report 2021
Created by accounting|03/2022

|Customer Number|Purchase Date|Purchase Amount (USD)|Zip Code
0|A-17|2021-01-05|19.90|10001
1|A-18|2021-01-06|24.00|10002
2|A-17|2021-01-09|8.50|10001
3|A-19|2021-02-01|12.75|10003`,
    expected: { customer: 'Customer Number', date: 'Purchase Date', amount: 'Purchase Amount (USD)' },
  },
  {
    name: 'units and a total, no unit price',
    text: `
date,client,units sold,total sales,sales rep,region
01/02/2023,Alfa,3,45.00,Kim,North
02/02/2023,Beta,1,15.00,Kim,South
05/02/2023,Alfa,2,28.50,Lou,North`.replaceAll(',', '|'),
    expected: { customer: 'client', date: 'date', amount: 'total sales' },
  },
  {
    name: 'a members club: a mix of numbers and UUIDs',
    text: `
membership_number|visit_date|spend
10023|2022-05-01|12.50
3f2504e0-4f89-11d3-9a0c-0305e82c3301|2022-05-02|8.00
10024|2022-05-02|30.00
3f2504e0-4f89-11d3-9a0c-0305e82c3301|2022-05-09|11.25`,
    expected: { customer: 'membership_number', date: 'visit_date', amount: 'spend' },
  },
  {
    name: 'Amount that is a number of pieces beside a price',
    text: `
Order|Date|Customer|Product|Amount|Price
1|2023-01-02|ann|tea|3|4.50
2|2023-01-02|bob|cup|1|9.90
3|2023-01-04|ann|tea|2|4.50
4|2023-01-05|eve|pot|1|24.00`,
    expected: { customer: 'Customer', invoice: 'Order', date: 'Date', quantity: 'Amount', price: 'Price' },
  },
  {
    name: 'Stripe payments',
    text: `
id|Created (UTC)|Amount|Amount Refunded|Currency|Fee|Customer ID|Customer Email|Customer Description|Status|Invoice ID|Card Last4
ch_1|2022-01-05 10:11|20.00|0.00|eur|0.59|cus_A1|a@x.io|A|Paid|in_1|4242
ch_2|2022-01-06 10:11|35.00|35.00|eur|0.75|cus_B2|b@x.io|B|Refunded|in_2|1881
ch_3|2022-02-05 10:11|20.00|0.00|eur|0.59|cus_A1|a@x.io|A|Paid|in_3|4242`,
    expected: {
      customer: 'Customer ID',
      invoice: 'Invoice ID',
      date: 'Created (UTC)',
      amount: 'Amount',
      status: 'Status',
      currency: 'Currency',
    },
  },
  {
    name: 'Etsy sold orders',
    text: `
Sale Date|Order ID|Buyer User ID|Full Name|First Name|Last Name|Number of Items|Payment Method|Date Shipped|Street 1|Ship City|Ship Zipcode|Currency|Order Value|Coupon Code|Discount Amount|Shipping|Sales Tax|Order Total|Card Processing Fees|Order Net|Buyer|SKU
01/05/22|2301|annlee|Ann Lee|Ann|Lee|2|Credit Card|01/07/22|1 Main St|Boston|02108|USD|48.00||0.00|5.00|3.00|53.00|1.84|51.16|Ann Lee (annlee)|MUG
01/06/22|2302|bobray|Bob Ray|Bob|Ray|1|Credit Card|01/08/22|2 Side St|Austin|73301|USD|20.00||0.00|5.00|1.25|25.00|1.00|24.00|Bob Ray (bobray)|CUP
02/09/22|2303|annlee|Ann Lee|Ann|Lee|1|Credit Card|02/11/22|1 Main St|Boston|02108|USD|24.00||2.00|5.00|1.50|27.00|1.06|25.94|Ann Lee (annlee)|MUG`,
    expected: {
      customer: 'Buyer User ID',
      invoice: 'Order ID',
      date: 'Sale Date',
      amount: 'Order Total',
      currency: 'Currency',
    },
  },
  {
    name: 'Amazon all orders',
    text: `
amazon-order-id|merchant-order-id|purchase-date|last-updated-date|order-status|sales-channel|buyer-email|sku|asin|quantity|currency|item-price|item-tax|shipping-price|ship-postal-code
111-01|m1|2022-01-05T10:11:12+00:00|2022-01-08T10:11:12+00:00|Shipped|Amazon.com|a1@marketplace.amazon.com|S1|B001|1|USD|19.99|1.20|4.99|10001
111-02|m2|2022-01-06T10:11:12+00:00|2022-01-09T10:11:12+00:00|Cancelled|Amazon.com|b2@marketplace.amazon.com|S2|B002|2|USD|30.00|1.80|0.00|10002
111-03|m3|2022-02-05T10:11:12+00:00|2022-02-08T10:11:12+00:00|Shipped|Amazon.com|a1@marketplace.amazon.com|S1|B001|1|USD|19.99|1.20|4.99|10001`,
    expected: {
      customer: 'buyer-email',
      invoice: 'amazon-order-id',
      date: 'purchase-date',
      quantity: 'quantity',
      price: 'item-price',
      status: 'order-status',
      currency: 'currency',
    },
  },
  {
    name: 'Odoo sales orders',
    text: `
Order Reference|Creation Date|Customer|Salesperson|Company|Total|Status|Expected Date
S00021|2023-03-01 09:12:00|Azure Interior|Mitchell Admin|YourCompany|1,740.00|Sales Order|2023-03-05
S00022|2023-03-02 09:12:00|Deco Addict|Marc Demo|YourCompany|377.50|Cancelled|2023-03-06
S00023|2023-03-09 09:12:00|Azure Interior|Mitchell Admin|YourCompany|65.00|Sales Order|2023-03-12`,
    expected: {
      customer: 'Customer',
      invoice: 'Order Reference',
      date: 'Creation Date',
      amount: 'Total',
      status: 'Status',
    },
  },
  {
    name: 'QuickBooks sales by customer detail',
    text: `
Date|Transaction Type|Num|Product/Service|Memo/Description|Customer full name|Quantity|Sales price|Amount|Balance
01/05/2023|Invoice|1001|Design||Amy's Bird Sanctuary|2|75.00|150.00|150.00
01/06/2023|Invoice|1002|Pump||Bill's Windsurf Shop|1|15.00|15.00|165.00
01/09/2023|Credit Memo|1003|Design||Amy's Bird Sanctuary|-1|75.00|-75.00|90.00`,
    expected: {
      customer: 'Customer full name',
      date: 'Date',
      invoice: 'Num',
      quantity: 'Quantity',
      price: 'Sales price',
      status: 'Transaction Type',
    },
  },
];
