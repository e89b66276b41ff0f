import type { Layout } from './layout.ts';
import { backOffice } from './layouts/backOffice.ts';
import { disputed } from './layouts/disputed.ts';
import { eastAsian } from './layouts/eastAsian.ts';
import { englishShops } from './layouts/englishShops.ts';
import { englishTrade } from './layouts/englishTrade.ts';
import { german } from './layouts/german.ts';
import { ledgers } from './layouts/ledgers.ts';
import { lookalikes } from './layouts/lookalikes.ts';
import { marketplaces } from './layouts/marketplaces.ts';
import { middleEastern } from './layouts/middleEastern.ts';
import { northern } from './layouts/northern.ts';
import { noTransactions } from './layouts/noTransactions.ts';
import { oddForms } from './layouts/oddForms.ts';
import { romance } from './layouts/romance.ts';
import { services } from './layouts/services.ts';
import { shopExports } from './layouts/shopExports.ts';
import { slavic } from './layouts/slavic.ts';
import { southEastAsian } from './layouts/southEastAsian.ts';
import { southEastern } from './layouts/southEastern.ts';
import { statements } from './layouts/statements.ts';
import { subscriptions } from './layouts/subscriptions.ts';
import { webshops } from './layouts/webshops.ts';

/** Exports of made-up shops, modelled on what programs of many kinds and countries write. */
export const layouts: readonly Layout[] = [
  ...englishShops,
  ...englishTrade,
  ...german,
  ...romance,
  ...northern,
  ...slavic,
  ...southEastern,
  ...eastAsian,
  ...southEastAsian,
  ...middleEastern,
  ...oddForms,
  ...noTransactions,
  ...services,
  ...marketplaces,
  ...ledgers,
  ...webshops,
  ...subscriptions,
  ...shopExports,
  ...backOffice,
  ...lookalikes,
  ...disputed,
  ...statements,
];
