import type { ShopName } from '../quality/shops.ts';

/** Parameters in the order of r, alpha, a, b or p, q, v, and the log-likelihood. */
export const knownParameters = {
  'BG/NBD': '0.24259 4.41353 0.79289 2.42575  -9582.4256',
  'MBG/NBD': '0.52484 6.18299 0.89136 1.61400  -9582.1327',
  'Gamma-Gamma': '6.24880 3.74460 15.44780  -4055.923',
} as const;

export interface KnownRow {
  readonly shop: ShopName;
  /** The first day of the future. */
  readonly cut: string;
  readonly horizonDays: number;
  /** Baskets of lines that cost nothing do not count. */
  readonly isPaidAlone?: true;
  /** Of orders MAE, correlation, AUC and the total's error; of spend correlation, the total's error and the best fifth. */
  readonly known: string;
}

/** What MBG/NBD with Gamma-Gamma is known to reach where all customers teach. */
export const knownRows: readonly KnownRow[] = [
  {
    ...{ shop: 'cdnow', cut: '1997-10-01', horizonDays: 273 },
    known: '0.793  0.669  0.765  -20 %  0.668  -23 %  68 %',
  },
  {
    ...{ shop: 'retail', cut: '2011-06-01', horizonDays: 180 },
    known: '1.006  0.853  0.808  2 %  0.920  -11 %  76 %',
  },
  {
    ...{ shop: 'retail', cut: '2011-03-01', horizonDays: 180 },
    known: '1.087  0.832  0.784  32 %  0.871  29 %  77 %',
  },
  {
    ...{ shop: 'retail', cut: '2010-12-01', horizonDays: 180 },
    known: '1.355  0.807  0.760  62 %  0.811  40 %  73 %',
  },
  {
    ...{ shop: 'retail', cut: '2010-09-01', horizonDays: 180 },
    known: '1.372  0.790  0.727  2 %  0.820  -17 %  66 %',
  },
  {
    ...{ shop: 'journey', cut: '2017-07-01', horizonDays: 180, isPaidAlone: true },
    known: '4.038  0.795  0.845  4 %  0.747  0 %  46 %',
  },
];
