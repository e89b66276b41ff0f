import type { TitleWords } from './english.ts';

/** The words of Finnish titles by what they mean, written as in `english.ts`. */
export const finnish = {
  customer: 'asiakas*',
  name: 'nimi',
  order: 'tilaus*',
  invoice: 'lasku*',
  sale: 'myynti*',
  product: 'tuote*',
  line: 'rivi*',
  id: 'nro, numero*, tunnus*',
  date: 'pvm, päivä*, päivämäärä*',
  quantity: 'määrä',
  price: 'hinta*',
  total: 'yhteensä',
  tax: 'alv',
  discount: 'alennus*',
  status: 'tila',
  reversal: 'peruttu*, peruutettu*, peruutus*, palautettu*, palautus*, hyvitetty*, hyvitys*',
} satisfies TitleWords;
