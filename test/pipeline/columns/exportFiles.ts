import type { ShopFile } from './shopFiles.ts';

/** The exports of well-known shop systems, tills, marketplaces and ledgers, under the titles that they write. */
export const exportFiles: readonly ShopFile[] = [
  {
    name: 'Shopify orders, all columns',
    text: `
Name|Email|Financial Status|Paid at|Fulfillment Status|Fulfilled at|Accepts Marketing|Currency|Subtotal|Shipping|Taxes|Total|Discount Code|Discount Amount|Shipping Method|Created at|Lineitem quantity|Lineitem name|Lineitem price|Lineitem compare at price|Lineitem sku|Lineitem requires shipping|Lineitem taxable|Lineitem fulfillment status|Billing Name|Billing Street|Billing Zip|Billing Country|Billing Phone|Shipping Name|Notes|Note Attributes|Cancelled at|Payment Method|Payment Reference|Refunded Amount|Vendor|Outstanding Balance|Employee|Location|Device ID|Id|Tags|Risk Level|Source|Lineitem discount|Tax 1 Name|Tax 1 Value|Phone|Receipt Number|Duties|Payment ID|Payment Terms Name|Next Payment Due At
#1001|ann@example.com|paid|2024-03-01 09:15:02 -0500|fulfilled|2024-03-02 10:00:00 -0500|no|USD|30.00|5.00|2.40|37.40||0.00|Standard|2024-03-01 09:15:00 -0500|2|Mug|12.00||MUG|true|true|fulfilled|Ann Lee|1 Main St|10001|US|+12125550101|Ann Lee||||Shopify Payments|c1.1|0.00|Acme|0.00||||5501112223330||Low|web|0.00|NY Tax|2.40|||||||
#1001|ann@example.com||||||||||||||2024-03-01 09:15:00 -0500|1|Spoon|6.00||SPN|true|true|fulfilled||||||||||||||Acme|||||||||0.00||||||||
#1002|bob@example.com|paid|2024-03-02 11:20:08 -0500|fulfilled|2024-03-03 10:00:00 -0500|yes|USD|12.00|5.00|0.96|17.96||0.00|Standard|2024-03-02 11:20:00 -0500|1|Mug|12.00||MUG|true|true|fulfilled|Bob Ray|2 Side St|94105|US|+14155550102|Bob Ray||||PayPal|c1.2|0.00|Acme|0.00||||5501112223331||Low|web|0.00|CA Tax|0.96|||||||
#1003|ann@example.com|refunded|2024-04-02 08:00:04 -0400|fulfilled|2024-04-03 10:00:00 -0400|no|USD|18.00|5.00|1.44|24.44||0.00|Standard|2024-04-02 08:00:00 -0400|3|Spoon|6.00|7.00|SPN|true|true|fulfilled|Ann Lee|1 Main St|10001|US|+12125550101|Ann Lee||||Shopify Payments|c1.3|24.44|Acme|0.00||||5501112223332||Low|web|0.00|NY Tax|1.44|||||||`,
    expected: {
      cancelledAt: 'Cancelled at',
      customer: 'Email',
      invoice: 'Name',
      date: 'Created at',
      amount: 'Total',
      status: 'Financial Status',
      currency: 'Currency',
    },
  },
  {
    name: 'Squarespace orders',
    text: `
Order ID|Email|Financial Status|Paid at|Fulfillment Status|Fulfilled at|Currency|Subtotal|Shipping|Taxes|Amount Refunded|Total|Discount Code|Discount Amount|Shipping Method|Created at|Lineitem quantity|Lineitem name|Lineitem price|Lineitem sku|Lineitem variant|Lineitem requires shipping|Billing Name|Billing Zip|Shipping Name|Cancelled at|Private Notes|Channel Type|Channel Order Number|Payment Method|Payment Reference
00101|ann@example.com|PAID|2024-03-01 14:15:02 +0000|FULFILLED|2024-03-02 10:00:00 +0000|GBP|30.00|4.00|0.00|0.00|34.00||0.00|Royal Mail|2024-03-01 14:15:00 +0000|2|Mug|12.00|SQ1||true|Ann Lee|E1 6AN|Ann Lee|||||Stripe|ch_1
00101|||||||||||||||2024-03-01 14:15:00 +0000|1|Spoon|6.00|SQ2||true|||||||||
00102|bob@example.com|PAID|2024-03-02 14:15:02 +0000|FULFILLED|2024-03-03 10:00:00 +0000|GBP|12.00|4.00|0.00|0.00|16.00||0.00|Royal Mail|2024-03-02 14:15:00 +0000|1|Mug|12.00|SQ1||true|Bob Ray|M1 1AE|Bob Ray|||||Stripe|ch_2
00103|ann@example.com|PAID|2024-04-02 14:15:02 +0000|PENDING||GBP|18.00|4.00|0.00|0.00|22.00||0.00|Royal Mail|2024-04-02 14:15:00 +0000|3|Spoon|6.00|SQ2||true|Ann Lee|E1 6AN|Ann Lee|||||Stripe|ch_3`,
    expected: {
      cancelledAt: 'Cancelled at',
      customer: 'Email',
      invoice: 'Order ID',
      date: 'Created at',
      amount: 'Total',
      status: 'Financial Status',
      currency: 'Currency',
    },
  },
  {
    name: 'Wix orders',
    text: `
Order number|Date created|Time|Total order quantity|Contact email|Note from customer|Item|Variant|SKU|Qty|Quantity refunded|Price|Weight|Custom text|Delivery method|Recipient name|Recipient phone|Delivery country|Billing name|Billing phone|Payment status|Payment method|Coupon code|Shipping rate|Total tax|Total|Currency|Refunded amount|Net amount|Fulfillment status|Tracking number
10001|Mar 1, 2024|9:15:00 AM|3|ann@example.com||Mug|Blue|W1|2|0|12.00|0.3||Standard|Ann Lee|5550101|USA|Ann Lee|5550101|Paid|Credit card||5.00|2.40|37.40|USD|0.00|37.40|Fulfilled|T1
10001|Mar 1, 2024|9:15:00 AM|3|ann@example.com||Spoon||W2|1|0|6.00|0.1||Standard|Ann Lee|5550101|USA|Ann Lee|5550101|Paid|Credit card||5.00|2.40|37.40|USD|0.00|37.40|Fulfilled|T1
10002|Mar 2, 2024|11:20:00 AM|1|bob@example.com||Mug|Red|W1|1|0|12.00|0.3||Standard|Bob Ray|5550102|USA|Bob Ray|5550102|Paid|PayPal||5.00|0.96|17.96|USD|0.00|17.96|Fulfilled|T2
10003|Apr 2, 2024|8:00:00 AM|4|ann@example.com||Spoon||W2|3|0|6.00|0.1||Standard|Ann Lee|5550101|USA|Ann Lee|5550101|Paid|Credit card||5.00|1.44|36.44|USD|0.00|36.44|Fulfilled|T3
10003|Apr 2, 2024|8:00:00 AM|4|ann@example.com||Mug|Blue|W1|1|0|12.00|0.3||Standard|Ann Lee|5550101|USA|Ann Lee|5550101|Paid|Credit card||5.00|1.44|36.44|USD|0.00|36.44|Fulfilled|T3
10004|Apr 5, 2024|8:00:00 AM|2|cat@example.com||Spoon||W2|1|0|6.00|0.1||Standard|Cat Poe|5550103|USA|Cat Poe|5550103|Paid|Credit card||5.00|1.44|24.44|USD|0.00|24.44|Fulfilled|T4
10004|Apr 5, 2024|8:00:00 AM|2|cat@example.com||Mug|Blue|W1|1|0|12.00|0.3||Standard|Cat Poe|5550103|USA|Cat Poe|5550103|Paid|Credit card||5.00|1.44|24.44|USD|0.00|24.44|Fulfilled|T4`,
    expected: {
      customer: 'Contact email',
      invoice: 'Order number',
      date: 'Date created',
      amount: 'Total',
      status: 'Payment status',
      currency: 'Currency',
    },
  },
  {
    name: 'WooCommerce analytics',
    text: `
Date|Order #|Status|Customer|Customer type|Product(s)|Items sold|Coupon(s)|N. Revenue|Attribution
2024-03-01 09:15:00|1201|completed|Ann Lee|returning|2× Mug, 1× Spoon|3||30.00|Direct
2024-03-02 11:20:00|1202|completed|Bob Ray|new|1× Mug|1||12.00|Organic: Google
2024-04-02 08:00:00|1203|refunded|Ann Lee|returning|3× Spoon|3|SPRING|16.00|Direct`,
    expected: {
      customer: 'Customer',
      invoice: 'Order #',
      date: 'Date',
      amount: 'N. Revenue',
      status: 'Status',
    },
  },
  ...[
    [
      'Spanish',
      'Número de pedido|Estado del pedido|Fecha del pedido|Correo electrónico (facturación)|Código postal (facturación)|Importe total del pedido|Importe de envío del pedido|SKU|Artículo #|Nombre del artículo|Cantidad (- reembolso)|Coste del artículo',
    ],
    [
      'French',
      'Numéro de commande|Statut de la commande|Date de commande|E-mail (facturation)|Code postal (facturation)|Montant total de la commande|Montant de livraison de la commande|UGS|Article #|Nom de l’article|Quantité (- remboursement)|Coût de l’article',
    ],
    [
      'Italian',
      'Numero ordine|Stato ordine|Data ordine|Email (fatturazione)|CAP (fatturazione)|Importo totale ordine|Importo spedizione ordine|SKU|Articolo #|Nome articolo|Quantità (- rimborso)|Costo articolo',
    ],
    [
      'Portuguese',
      'Número do pedido|Status do pedido|Data do pedido|E-mail (cobrança)|CEP (cobrança)|Valor total do pedido|Valor do frete do pedido|SKU|Item #|Nome do item|Quantidade (- reembolso)|Custo do item',
    ],
    [
      'German',
      'Bestellnummer|Bestellstatus|Bestelldatum|E-Mail (Rechnungsadresse)|Postleitzahl (Rechnungsadresse)|Gesamtbetrag der Bestellung|Versandkosten der Bestellung|SKU|Artikel #|Artikelname|Menge (- Rückerstattung)|Artikelkosten',
    ],
    [
      'Dutch',
      'Bestelnummer|Bestelstatus|Besteldatum|E-mail (factuuradres)|Postcode (factuuradres)|Totaalbedrag bestelling|Verzendkosten bestelling|SKU|Artikel #|Artikelnaam|Aantal (- terugbetaling)|Artikelkosten',
    ],
  ].map(([language, titles]): ShopFile => {
    const [invoice, status, date, customer, , amount] = titles!.split('|') as string[];
    return {
      name: `WooCommerce's advanced order export, ${language}`,
      text: `
${titles}
901|completed|2024-03-01 10:00|a@x.org|10115|35.00|5.00|A1|1|Tea|2|10.00
901|completed|2024-03-01 10:00|a@x.org|10115|35.00|5.00|B1|2|Cup|1|10.00
902|completed|2024-03-02 10:00|b@x.org|10117|25.00|5.00|A1|1|Tea|1|10.00
902|completed|2024-03-02 10:00|b@x.org|10117|25.00|5.00|C1|2|Jar|2|5.00
903|cancelled|2024-03-04 10:00|a@x.org|10115|45.00|5.00|A1|1|Tea|3|10.00
903|cancelled|2024-03-04 10:00|a@x.org|10115|45.00|5.00|D1|2|Pot|1|10.00`,
      expected: {
        customer: customer!,
        invoice: invoice!,
        date: date!,
        amount: amount!,
        status: status!,
      },
    };
  }),
  {
    name: 'PrestaShop orders',
    text: `
ID|Reference|New client|Delivery|Customer|Total|Payment|Status|Date
12|XKBKNABJK|1|France|A. LEE|€61.80|Bank transfer|Payment accepted|2024-03-01 09:15:00
13|OHSATSERP|1|France|B. RAY|€14.90|Payment by check|Canceled|2024-03-02 11:20:00
14|UOYEVOLI|0|France|A. LEE|€76.01|Bank transfer|Delivered|2024-04-02 08:00:00`,
    expected: { customer: 'Customer', date: 'Date', amount: 'Total', status: 'Status' },
  },
  {
    name: 'PrestaShop orders, French',
    text: `
ID|Référence|Nouveau client|Livraison|Client|Total|Paiement|État|Date
12|XKBKNABJK|1|France|A. LEE|61,80 €|Virement bancaire|Paiement accepté|2024-03-01 09:15:00
13|OHSATSERP|1|France|B. RAY|14,90 €|Chèque|Annulé|2024-03-02 11:20:00
14|UOYEVOLI|0|France|A. LEE|76,01 €|Virement bancaire|Livré|2024-04-02 08:00:00`,
    expected: { customer: 'Client', date: 'Date', amount: 'Total', status: 'État' },
  },
  {
    name: 'PrestaShop tables',
    text: `
id_order|reference|id_shop|id_carrier|id_lang|id_customer|id_cart|id_currency|current_state|payment|conversion_rate|total_discounts|total_paid|total_paid_tax_incl|total_paid_tax_excl|total_paid_real|total_products|total_products_wt|total_shipping|invoice_number|invoice_date|delivery_date|valid|date_add|date_upd
12|XKBKNABJK|1|2|1|7|31|1|5|Bank wire|1.000000|0.000000|61.800000|61.800000|59.800000|61.800000|59.800000|59.800000|2.000000|3|2024-03-01 09:20:00|2024-03-03 10:00:00|1|2024-03-01 09:15:00|2024-03-03 10:00:00
13|OHSATSERP|1|2|1|9|32|1|6|Check|1.000000|0.000000|14.900000|14.900000|12.900000|0.000000|12.900000|12.900000|2.000000|0|0000-00-00 00:00:00|0000-00-00 00:00:00|0|2024-03-02 11:20:00|2024-03-03 11:00:00
14|UOYEVOLI|1|2|1|7|35|1|5|Bank wire|1.000000|0.000000|76.010000|76.010000|74.010000|76.010000|74.010000|74.010000|2.000000|4|2024-04-02 08:10:00|2024-04-04 10:00:00|1|2024-04-02 08:00:00|2024-04-04 10:00:00`,
    expected: {
      customer: 'id_customer',
      invoice: 'id_order',
      date: 'date_add',
      amount: 'total_paid',
    },
  },
  {
    name: 'OpenCart orders',
    text: `
order_id|invoice_no|invoice_prefix|store_id|store_name|customer_id|customer_group_id|firstname|lastname|email|telephone|payment_method|shipping_method|comment|total|order_status|affiliate_id|commission|currency_code|currency_value|ip|date_added|date_modified
1051|0|INV-2024-00|0|My Store|3|1|Ann|Lee|ann@example.com|5550101|Cash On Delivery|Flat Rate||105.0000|Complete|0|0.0000|USD|1.00000000|10.0.0.1|2024-03-01 09:15:00|2024-03-03 10:00:00
1052|0|INV-2024-00|0|My Store|4|1|Bob|Ray|bob@example.com|5550102|PayPal|Flat Rate||55.5000|Canceled|0|0.0000|USD|1.00000000|10.0.0.2|2024-03-02 11:20:00|2024-03-03 11:00:00
1053|0|INV-2024-00|0|My Store|3|1|Ann|Lee|ann@example.com|5550101|PayPal|Flat Rate||205.0000|Complete|0|0.0000|USD|1.00000000|10.0.0.1|2024-04-02 08:00:00|2024-04-04 10:00:00`,
    expected: {
      customer: 'customer_id',
      invoice: 'order_id',
      date: 'date_added',
      amount: 'total',
      status: 'order_status',
      currency: 'currency_code',
    },
  },
  {
    name: 'BigCommerce orders',
    text: `
Order ID|Customer ID|Customer Name|Customer Email|Customer Phone|Order Date|Order Status|Subtotal (inc tax)|Subtotal (ex tax)|Tax Total|Shipping Cost (inc tax)|Shipping Cost (ex tax)|Handling Cost (inc tax)|Order Total (inc tax)|Order Total (ex tax)|Customer Message|Refund Amount|Total Quantity|Total Shipped|Date Shipped|Order Currency Code|Exchange Rate|Payment Method|Billing Name|Shipping Name|Combined Product Weight
100|7|Ann Lee|ann@example.com|5550101|2024-03-01|Completed|29.95|27.55|2.40|5.00|4.60|0.00|34.95|32.15||0.00|3|3|2024-03-02|USD|1.0|Credit Card|Ann Lee|Ann Lee|0.7
101|9|Bob Ray|bob@example.com|5550102|2024-03-02|Refunded|11.95|10.99|0.96|5.00|4.60|0.00|16.95|15.59||16.95|1|1|2024-03-03|USD|1.0|PayPal|Bob Ray|Bob Ray|0.3
102|7|Ann Lee|ann@example.com|5550101|2024-04-02|Completed|17.95|16.51|1.44|5.00|4.60|0.00|22.95|21.11||0.00|3|3|2024-04-03|USD|1.0|Credit Card|Ann Lee|Ann Lee|0.3`,
    expected: {
      customer: 'Customer ID',
      invoice: 'Order ID',
      date: 'Order Date',
      amount: 'Order Total (inc tax)',
      status: 'Order Status',
      currency: 'Order Currency Code',
    },
  },
  {
    name: 'Square items',
    text: `
Date|Time|Time Zone|Category|Item|Qty|Price Point Name|SKU|Modifiers Applied|Gross Sales|Discounts|Net Sales|Tax|Transaction ID|Payment ID|Device Name|Notes|Details|Event Type|Location|Dining Option|Customer ID|Customer Name|Customer Reference ID|Unit|Count|Itemization Type|Commission|Employee|Channel|Card Brand|PAN Suffix
2024-03-01|09:15:00|Eastern Time (US & Canada)|Food|Bagel|2.0|Regular|B1||$7.00|$0.00|$7.00|$0.56|tA1|pA1|Till 1||https://x/1|Payment|Main St||CUST1|Ann Lee||ea|2|Physical Good||Kim|Main St|Visa|4242
2024-03-01|09:15:00|Eastern Time (US & Canada)|Drinks|Latte|1.0|Large|L1|Oat|$5.50|-$0.50|$5.00|$0.40|tA1|pA1|Till 1||https://x/1|Payment|Main St||CUST1|Ann Lee||ea|1|Physical Good||Kim|Main St|Visa|4242
2024-03-02|11:20:00|Eastern Time (US & Canada)|Drinks|Latte|1.0|Small|L2||$4.50|$0.00|$4.50|$0.36|tA2|pA2|Till 1||https://x/2|Payment|Main St||CUST2|Bob Ray||ea|1|Physical Good||Kim|Main St|Visa|1881
2024-04-02|08:00:00|Eastern Time (US & Canada)|Food|Bagel|-1.0|Regular|B1||-$3.50|$0.00|-$3.50|-$0.28|tA3|pA3|Till 1||https://x/3|Refund|Main St||CUST1|Ann Lee||ea|-1|Physical Good||Lou|Main St|Visa|4242`,
    expected: {
      customer: 'Customer ID',
      invoice: 'Transaction ID',
      date: 'Date',
      amount: 'Net Sales',
      status: 'Event Type',
    },
  },
  {
    name: 'Square transactions',
    text: `
Date|Time|Time Zone|Gross Sales|Discounts|Service Charges|Net Sales|Gift Card Sales|Tax|Tip|Partial Refunds|Total Collected|Source|Card|Card Entry Methods|Cash|Square Gift Card|Other Tender|Fees|Net Total|Transaction ID|Payment ID|Card Brand|PAN Suffix|Device Name|Staff Name|Staff ID|Details|Description|Event Type|Location|Customer ID|Customer Name|Customer Reference ID
03/01/24|09:15:00|Eastern Time (US & Canada)|$12.50|-$0.50|$0.00|$12.00|$0.00|$0.96|$2.00|$0.00|$14.96|Point of Sale|$14.96|Swiped|$0.00|$0.00|$0.00|-$0.49|$14.47|tA1|pA1|Visa|4242|Till 1|Kim|7|https://x/1|2 x Bagel, Latte|Payment|Main St|CUST1|Ann Lee|
03/02/24|11:20:00|Eastern Time (US & Canada)|$4.50|$0.00|$0.00|$4.50|$0.00|$0.36|$0.00|$0.00|$4.86|Point of Sale|$4.86|Tapped|$0.00|$0.00|$0.00|-$0.23|$4.63|tA2|pA2|Visa|1881|Till 1|Kim|7|https://x/2|Latte|Payment|Main St|CUST2|Bob Ray|
04/13/24|08:00:00|Eastern Time (US & Canada)|$9.00|$0.00|$0.00|$9.00|$0.00|$0.72|$1.00|$0.00|$10.72|Point of Sale|$0.00||$10.72|$0.00|$0.00|$0.00|$10.72|tA3|pA3|||Till 1|Lou|8|https://x/3|2 x Latte|Payment|Main St|CUST1|Ann Lee|`,
    expected: { customer: 'Customer ID', invoice: 'Transaction ID', date: 'Date', amount: 'Total Collected' },
  },
  {
    name: 'Stripe unified payments',
    text: `
id|Created date (UTC)|Amount|Amount Refunded|Currency|Captured|Converted Amount|Converted Amount Refunded|Converted Currency|Decline Reason|Description|Fee|Mode|PaymentIntent ID|Payment Source Type|Refunded date (UTC)|Statement Descriptor|Status|Seller Message|Taxes On Fee|Card ID|Card Last4|Customer ID|Customer Description|Customer Email|Invoice ID|Transfer
ch_3Ou1|2024-03-01 09:15:00|30.00|0.00|eur|true|30.00|0.00|eur||Order 1|0.69|Live|pi_1|card||SHOP|Paid|Payment complete.|0.00|card_1|4242|cus_A1||ann@example.com||
ch_3Ou2|2024-03-02 11:20:00|12.00|12.00|eur|true|12.00|12.00|eur||Order 2|0.42|Live|pi_2|card|2024-03-05 10:00:00|SHOP|Refunded|Payment complete.|0.00|card_2|1881|cus_B2||bob@example.com||
ch_3Ou3|2024-04-02 08:00:00|18.00|0.00|eur|true|18.00|0.00|eur||Order 3|0.51|Live|pi_3|card||SHOP|Paid|Payment complete.|0.00|card_1|4242|cus_A1||ann@example.com||
ch_3Ou4|2024-04-03 08:00:00|25.00|0.00|eur|true|25.00|0.00|eur|insufficient_funds|Order 4|0.00|Live|pi_4|card||SHOP|Failed|The bank declined.|0.00|card_3|0005|cus_C3||cat@example.com||`,
    expected: {
      customer: 'Customer ID',
      invoice: 'id',
      date: 'Created date (UTC)',
      amount: 'Amount',
      status: 'Status',
      currency: 'Currency',
    },
  },
  {
    name: 'PayPal activity',
    text: `
Date|Time|TimeZone|Name|Type|Status|Currency|Gross|Fee|Net|From Email Address|To Email Address|Transaction ID|Shipping Address|Item Title|Item ID|Shipping and Handling Amount|Sales Tax|Reference Txn ID|Invoice Number|Quantity|Receipt ID|Balance|Contact Phone Number|Balance Impact
03/01/2024|09:15:00|PST|Ann Lee|Express Checkout Payment|Completed|USD|29.95|-1.17|28.78|ann@example.com|shop@example.com|5AB1|1 Main St|Mug||0.00|0.00||1001|2||128.83|5550101|Credit
03/02/2024|11:20:00|PST|Bob Ray|Express Checkout Payment|Completed|USD|11.95|-0.65|11.30|bob@example.com|shop@example.com|5AB2|2 Side St|Spoon||0.00|0.00||1002|1||140.18|5550102|Credit
04/13/2024|08:00:00|PST|Ann Lee|Express Checkout Payment|Completed|USD|17.95|-0.82|17.13|ann@example.com|shop@example.com|5AB3|1 Main St|Cup||0.00|0.00||1003|3||157.36|5550101|Credit`,
    expected: {
      customer: 'From Email Address',
      invoice: 'Invoice Number',
      date: 'Date',
      amount: 'Gross',
      status: 'Status',
      currency: 'Currency',
    },
  },
  {
    name: 'Amazon order report',
    text: `
order-id|order-item-id|purchase-date|payments-date|buyer-email|buyer-name|buyer-phone-number|sku|product-name|quantity-purchased|currency|item-price|item-tax|shipping-price|shipping-tax|ship-service-level|recipient-name|ship-address-1|ship-city|ship-state|ship-postal-code|ship-country|ship-phone-number|is-business-order
111-1|9001|2024-03-01T09:15:00-08:00|2024-03-01T09:20:00-08:00|aa1@marketplace.amazon.com|Ann Lee|5550101|S1|Mug|2|USD|24.00|1.92|4.99|0.40|Standard|Ann Lee|1 Main St|NYC|NY|10001|US|5550101|false
111-1|9002|2024-03-01T09:15:00-08:00|2024-03-01T09:20:00-08:00|aa1@marketplace.amazon.com|Ann Lee|5550101|S2|Spoon|1|USD|6.00|0.48|4.99|0.40|Standard|Ann Lee|1 Main St|NYC|NY|10001|US|5550101|false
111-2|9003|2024-03-02T11:20:00-08:00|2024-03-02T11:25:00-08:00|bb2@marketplace.amazon.com|Bob Ray|5550102|S1|Mug|1|USD|12.00|0.96|4.99|0.40|Standard|Eve Ray|2 Side St|SF|CA|94105|US|5550102|false
111-3|9004|2024-04-02T08:00:00-07:00|2024-04-02T08:05:00-07:00|aa1@marketplace.amazon.com|Ann Lee|5550101|S2|Spoon|3|USD|18.00|1.44|4.99|0.40|Standard|Ann Lee|1 Main St|NYC|NY|10001|US|5550101|false`,
    expected: {
      customer: 'buyer-email',
      invoice: 'order-id',
      date: 'purchase-date',
      quantity: 'quantity-purchased',
      price: 'item-price',
      currency: 'currency',
    },
  },
  {
    name: 'eBay orders',
    text: `
Sales Record Number|Order Number|Buyer Username|Buyer Name|Buyer Email|Buyer Note|Buyer Address 1|Buyer City|Buyer Zip|Buyer Country|Ship To Name|Ship To Phone|Ship To Zip|Item Number|Item Title|Custom Label|Sold Via Promoted Listings|Quantity|Sold For|Shipping And Handling|Item Location|eBay Collected Tax|Total Price|Payment Method|Sale Date|Paid On Date|Ship By Date|Minimum Estimated Delivery Date|Maximum Estimated Delivery Date|Shipped On Date|Feedback Left|Feedback Received|PayPal Transaction ID|Shipping Service|Tracking Number|Transaction ID|Variation Details
301|11-10001-1|annlee|Ann Lee|a1@members.ebay.com||1 Main St|NYC|10001|United States|Ann Lee|5550101|10001|3341|Mug|M1|No|2|$12.00|$4.99|US|$2.40|$31.39|PayPal|Mar-01-24|Mar-01-24|Mar-04-24|Mar-05-24|Mar-08-24|Mar-02-24|Yes|Positive||USPS|T1|2001|
302|11-10002-1|bobray|Bob Ray|b2@members.ebay.com||2 Side St|SF|94105|United States|Eve Ray|5550102|94105|3342|Spoon|S1|No|1|$6.00|$4.99|US|$0.90|$11.89|PayPal|Mar-02-24|Mar-02-24|Mar-05-24|Mar-06-24|Mar-09-24|Mar-03-24|Yes|||USPS|T2|2002|
303|11-10003-1|annlee|Ann Lee|a1@members.ebay.com||1 Main St|NYC|10001|United States|Ann Lee|5550101|10001|3341|Mug|M1|Yes|1|$12.00|$4.99|US|$1.40|$18.39|PayPal|Apr-13-24|Apr-13-24|Apr-16-24|Apr-17-24|Apr-20-24|Apr-14-24|Yes|Positive||USPS|T3|2003|`,
    expected: {
      customer: 'Buyer Username',
      invoice: 'Order Number',
      date: 'Sale Date',
      amount: 'Total Price',
    },
  },
  {
    name: 'Lightspeed Retail sale lines',
    text: `
Sale ID|Date|Time|Customer|Employee|Item|Qty|Retail|Subtotal|Discount|Tax|Total|Cost|Profit|Margin
220|2024-03-01|09:15|Ann Lee|Kim Poe|Mug|2|12.00|24.00|0.00|1.92|25.92|10.00|14.00|58.33%
220|2024-03-01|09:15|Ann Lee|Kim Poe|Spoon|1|6.00|6.00|0.60|0.43|5.83|2.00|3.40|62.96%
221|2024-03-02|11:20|Bob Ray|Kim Poe|Mug|1|12.00|12.00|0.00|0.96|12.96|5.00|7.00|58.33%
222|2024-04-13|08:00|Ann Lee|Lou Orr|Spoon|3|6.00|18.00|0.00|1.44|19.44|6.00|12.00|66.67%`,
    expected: { customer: 'Customer', invoice: 'Sale ID', date: 'Date', amount: 'Total' },
  },
  {
    name: 'Vend sales history, a row per sale',
    text: `
Date|Receipt Number|Line Type|Customer Code|Customer Name|Note|Quantity|Subtotal|Sales Tax|Discount|Loyalty|Total|Paid|Details|Register|User|Status
2024-03-01 09:15:00|1001|Sale|ANN-1|Ann Lee||3|30.00|2.40|0.00|0.30|32.40|32.40|2 X Mug + 1 X Spoon|Main|kim|CLOSED
2024-03-02 11:20:00|1002|Sale|BOB-2|Bob Ray||1|12.00|0.96|0.00|0.12|12.96|12.96|1 X Mug|Main|kim|CLOSED
2024-04-13 08:00:00|1003|Sale|ANN-1|Ann Lee||3|18.00|1.44|0.00|0.18|19.44|19.44|3 X Spoon|Main|lou|VOIDED`,
    expected: {
      customer: 'Customer Code',
      invoice: 'Receipt Number',
      date: 'Date',
      amount: 'Total',
      status: 'Status',
    },
  },
  {
    name: 'SAP billing documents',
    text: `
Billing Document|Item|Billing Type|Billing Date|Sold-To Party|Name of Sold-To Party|Payer|Sales Organization|Material|Item Description|Billed Quantity|Sales Unit|Net Value|Tax Amount|Document Currency|Cost
90001001|10|F2|01.03.2024|0000100234|Azure Ltd|0000100234|1000|MAT-1|Pump|4|EA|480.00|91.20|EUR|300.00
90001001|20|F2|01.03.2024|0000100234|Azure Ltd|0000100234|1000|MAT-2|Valve|10|EA|125.00|23.75|EUR|80.00
90001002|10|F2|02.03.2024|0000100777|Deco Inc|0000100700|1000|MAT-1|Pump|1|EA|120.00|22.80|EUR|75.00
90001003|10|F2|13.04.2024|0000100234|Azure Ltd|0000100234|1000|MAT-2|Valve|20|EA|250.00|47.50|EUR|160.00`,
    expected: {
      customer: 'Sold-To Party',
      invoice: 'Billing Document',
      date: 'Billing Date',
      amount: 'Net Value',
      currency: 'Document Currency',
    },
  },
  {
    name: 'SAP billing documents, German',
    text: `
Faktura|Position|Fakturaart|Fakturadatum|Auftraggeber|Name Auftraggeber|Regulierer|VkOrg|Material|Bezeichnung|Fakturierte Menge|VME|Nettowert|Steuerbetrag|Belegwährung
90001001|10|F2|01.03.2024|100234|Azur GmbH|100234|1000|MAT-1|Pumpe|4|ST|480,00|91,20|EUR
90001001|20|F2|01.03.2024|100234|Azur GmbH|100234|1000|MAT-2|Ventil|10|ST|125,00|23,75|EUR
90001002|10|F2|02.03.2024|100777|Deko AG|100700|1000|MAT-1|Pumpe|1|ST|120,00|22,80|EUR
90001003|10|F2|13.04.2024|100234|Azur GmbH|100234|1000|MAT-2|Ventil|20|ST|250,00|47,50|EUR`,
    expected: {
      customer: 'Auftraggeber',
      invoice: 'Faktura',
      date: 'Fakturadatum',
      amount: 'Nettowert',
      currency: 'Belegwährung',
    },
  },
  {
    name: 'Dynamics 365 Business Central invoice lines',
    text: `
Document No.|Posting Date|Sell-to Customer No.|Sell-to Customer Name|Bill-to Customer No.|Type|No.|Description|Location Code|Quantity|Unit of Measure Code|Unit Price Excl. VAT|Line Discount %|Line Amount Excl. VAT|Unit Cost (LCY)
PSI-1001|3/1/2024|C10000|Azure Ltd|C10000|Item|1896-S|Desk|MAIN|2|PCS|649.40|0|1298.80|506.60
PSI-1001|3/1/2024|C10000|Azure Ltd|C10000|Item|1900-S|Chair|MAIN|4|PCS|125.10|10|450.36|97.50
PSI-1002|3/2/2024|C20000|Deco Inc|C99000|Item|1900-S|Chair|MAIN|1|PCS|125.10|0|125.10|97.50
PSI-1003|4/13/2024|C10000|Azure Ltd|C10000|Item|1896-S|Desk|MAIN|1|PCS|649.40|0|649.40|506.60`,
    expected: {
      customer: 'Sell-to Customer No.',
      invoice: 'Document No.',
      date: 'Posting Date',
      amount: 'Line Amount Excl. VAT',
    },
  },
  {
    name: 'Dynamics NAV customer ledger entries',
    text: `
Posting Date|Document Type|Document No.|Customer No.|Description|Currency Code|Original Amount|Amount|Remaining Amount|Due Date|Open|Entry No.
3/1/2024|Invoice|PSI-1001|C10000|Order 101|USD|1749.16|1749.16|0.00|3/31/2024|No|2801
3/2/2024|Invoice|PSI-1002|C20000|Order 102|USD|125.10|125.10|125.10|4/1/2024|Yes|2805
4/13/2024|Invoice|PSI-1003|C10000|Order 103|USD|649.40|649.40|649.40|5/13/2024|Yes|2811`,
    expected: {
      customer: 'Customer No.',
      invoice: 'Document No.',
      date: 'Posting Date',
      amount: 'Amount',
      status: 'Document Type',
      currency: 'Currency Code',
    },
  },
  {
    name: 'Xero sales invoices',
    text: `
ContactName|EmailAddress|POAddressLine1|POCity|POPostalCode|InvoiceNumber|Reference|InvoiceDate|DueDate|PlannedDate|Total|TaxTotal|InvoiceAmountPaid|InvoiceAmountDue|InventoryItemCode|Description|Quantity|UnitAmount|Discount|LineAmount|AccountCode|TaxType|TaxAmount|Currency|Type|Sent|Status
Azure Ltd|ap@azure.example|1 Main St|Leeds|LS1|INV-1001|PO-7|01/03/2024|31/03/2024||576.00|96.00|576.00|0.00|P1|Pump|4|120.00|0|480.00|200|20% (VAT on Income)|96.00|GBP|Sales invoice|Sent|Paid
Deco Inc|ap@deco.example|2 Side St|York|YO1|INV-1002|PO-8|02/03/2024|01/04/2024||144.00|24.00|0.00|144.00|P1|Pump|1|120.00|0|120.00|200|20% (VAT on Income)|24.00|GBP|Sales invoice|Sent|Awaiting Payment
Azure Ltd|ap@azure.example|1 Main St|Leeds|LS1|INV-1003|PO-9|13/04/2024|13/05/2024||270.00|45.00|0.00|270.00|V1|Valve|20|12.50|10|225.00|200|20% (VAT on Income)|45.00|GBP|Sales invoice|Sent|Voided`,
    expected: {
      customer: 'EmailAddress',
      invoice: 'InvoiceNumber',
      date: 'InvoiceDate',
      amount: 'LineAmount',
      status: 'Status',
      currency: 'Currency',
    },
  },
  {
    name: 'Zoho invoices',
    text: `
Invoice Date|Invoice ID|Invoice Number|Invoice Status|Customer Name|Customer ID|Due Date|PurchaseOrder|Currency Code|Exchange Rate|Template Name|Item Name|SKU|Quantity|Usage unit|Item Price|Discount|Discount Amount|Expense Reference ID|Item Tax Amount|Item Total|SubTotal|Total|Balance|Shipping Charge|Adjustment|Notes|Sales person
2024-03-01|460000000038001|INV-1001|Closed|Azure Ltd|460000000026049|2024-03-31|PO-7|USD|1|Classic|Pump|P1|4|pcs|120.00|0|0.00||38.40|480.00|605.00|653.40|0.00|0.00|0.00||Kim
2024-03-01|460000000038001|INV-1001|Closed|Azure Ltd|460000000026049|2024-03-31|PO-7|USD|1|Classic|Valve|V1|10|pcs|12.50|0|0.00||10.00|125.00|605.00|653.40|0.00|0.00|0.00||Kim
2024-03-02|460000000038002|INV-1002|Overdue|Deco Inc|460000000026050|2024-04-01|PO-8|USD|1|Classic|Pump|P1|1|pcs|120.00|0|0.00||9.60|120.00|120.00|129.60|129.60|0.00|0.00||Kim
2024-04-13|460000000038003|INV-1003|Void|Azure Ltd|460000000026049|2024-05-13|PO-9|USD|1|Classic|Valve|V1|20|pcs|12.50|0|0.00||20.00|250.00|250.00|270.00|0.00|0.00|0.00||Lou`,
    expected: {
      customer: 'Customer ID',
      invoice: 'Invoice ID',
      date: 'Invoice Date',
      quantity: 'Quantity',
      price: 'Item Price',
      status: 'Invoice Status',
      currency: 'Currency Code',
    },
  },
  {
    name: 'Mercado Libre sales',
    text: `
# de venta|Fecha de venta|Estado|Descripción del estado|Unidades|Ingresos por productos (ARS)|Cargo por venta e impuestos (ARS)|Costos de envío (ARS)|Anulaciones y reembolsos (ARS)|Total (ARS)|Venta por publicidad|SKU|# de publicación|Título de la publicación|Precio unitario de venta de la publicación (ARS)|Comprador|DNI|Domicilio|Código postal
2000001|1 de marzo de 2024 09:15 hs.|Entregado|Llegó el 3 de marzo|2|24000.00|-3600.00|-1500.00||18900.00|No|M1|MLA1|Taza|12000.00|Ana Paz|30111222|Calle 1|1425
2000002|2 de marzo de 2024 11:20 hs.|Venta cancelada|Cancelada por el comprador|1|6000.00|-900.00|0.00|-6000.00|0.00|No|S1|MLA2|Cuchara|6000.00|Leo Ruiz|28333444|Calle 2|5000
2000003|13 de abril de 2024 08:00 hs.|Entregado|Llegó el 15 de abril|3|18000.00|-2700.00|-1500.00||13800.00|No|S1|MLA2|Cuchara|6000.00|Ana Paz|30111222|Calle 1|1425`,
    expected: {
      customer: 'Comprador',
      invoice: '# de venta',
      date: 'Fecha de venta',
      amount: 'Ingresos por productos (ARS)',
      status: 'Estado',
    },
  },
  {
    name: 'Tiendanube orders',
    text: `
Número de orden|Email|Fecha|Estado de la orden|Estado del pago|Estado del envío|Moneda|Subtotal de productos|Descuento|Costo de envío|Total|Nombre del comprador|DNI / CUIT|Teléfono|Nombre para el envío|Código postal|Medio de envío|Medio de pago|Cupón de descuento|Notas del comprador|Nombre del producto|Precio del producto|Cantidad del producto|SKU|Canal|Código de tracking
501|ana@example.com|01/03/2024 09:15:00|Abierta|Recibido|Enviado|ARS|30000.00|0.00|1500.00|31500.00|Ana Paz|30111222|1155550101|Ana Paz|1425|Correo|Tarjeta|||Taza|12000.00|2|M1|Web|T1
501|ana@example.com|||||||||||||||||||Cuchara|6000.00|1|S1||
502|leo@example.com|02/03/2024 11:20:00|Abierta|Recibido|Enviado|ARS|12000.00|0.00|1500.00|13500.00|Leo Ruiz|28333444|1155550102|Leo Ruiz|5000|Correo|Tarjeta|||Taza|12000.00|1|M1|Web|T2
503|ana@example.com|13/04/2024 08:00:00|Cancelada|Reintegrado|No empaquetado|ARS|18000.00|0.00|1500.00|19500.00|Ana Paz|30111222|1155550101|Ana Paz|1425|Correo|Tarjeta|||Cuchara|6000.00|3|S1|Web|`,
    expected: {
      customer: 'Email',
      invoice: 'Número de orden',
      date: 'Fecha',
      amount: 'Total',
      status: 'Estado de la orden',
      currency: 'Moneda',
    },
  },
  {
    name: 'JTL-Wawi order lines, German',
    text: `
Auftragsnummer|Auftragsdatum|Kundennummer|Firma|Vorname|Nachname|E-Mail|Artikelnummer|Artikelname|Menge|VK Brutto|VK Netto|MwSt|EK Netto|Zahlungsart|Versandart|Versanddatum|Auftragsstatus
A-1001|01.03.2024|10023||Anna|Lehmann|anna@example.de|M1|Tasse|2|11,90|10,00|19|4,00|PayPal|DHL|02.03.2024|Abgeschlossen
A-1001|01.03.2024|10023||Anna|Lehmann|anna@example.de|S1|Löffel|1|5,95|5,00|19|2,00|PayPal|DHL|02.03.2024|Abgeschlossen
A-1002|02.03.2024|10077||Bernd|Roth|bernd@example.de|M1|Tasse|1|11,90|10,00|19|4,00|Rechnung|DHL|03.03.2024|Storniert
A-1003|13.04.2024|10023||Anna|Lehmann|anna@example.de|S1|Löffel|3|5,95|5,00|19|2,00|PayPal|DHL|14.04.2024|Abgeschlossen`,
    expected: {
      customer: 'Kundennummer',
      invoice: 'Auftragsnummer',
      date: 'Auftragsdatum',
      quantity: 'Menge',
      price: 'VK Brutto',
      status: 'Auftragsstatus',
    },
  },
  {
    name: 'Shopware orders',
    text: `
orderId|orderNumber|customerId|customerEmail|status|paymentStatus|orderTime|invoiceAmount|invoiceAmountNet|invoiceShipping|invoiceShippingNet|currency|currencyFactor|paymentId|dispatchId|transactionId|comment|remoteAddr
57|20001|3|anna@example.de|completed|paid|2024-03-01 09:15:00|35.70|30.00|5.00|4.20|EUR|1|5|9|t1||10.0.0.1
58|20002|4|bernd@example.de|cancelled|open|2024-03-02 11:20:00|14.28|12.00|5.00|4.20|EUR|1|5|9|t2||10.0.0.2
59|20003|3|anna@example.de|completed|paid|2024-04-13 08:00:00|21.42|18.00|5.00|4.20|EUR|1|5|9|t3||10.0.0.1`,
    expected: {
      customer: 'customerId',
      invoice: 'orderNumber',
      date: 'orderTime',
      amount: 'invoiceAmount',
      status: 'status',
      currency: 'currency',
    },
  },
];
