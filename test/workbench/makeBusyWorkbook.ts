import { utils, write } from 'xlsx';

const header = ['Invoice', 'Quantity', 'InvoiceDate', 'Price', 'Customer ID'];

/** A workbook of 6,000 customers with one to five orders each: little to read, much to fit. */
export function makeBusyWorkbook(): Uint8Array {
  const orders = Array.from({ length: 6000 }, (_, customer) => listOrders(customer)).flat();
  const sheet = utils.aoa_to_sheet([header, ...orders]);
  const bytes: ArrayBuffer = write(
    { SheetNames: ['Orders'], Sheets: { Orders: sheet } },
    { type: 'array', bookType: 'xlsx' },
  );
  return new Uint8Array(bytes);
}

/** Dates and amounts scattered by steps that are prime to what they wrap around. */
function listOrders(customer: number): unknown[][] {
  return Array.from({ length: 1 + (customer % 5) }, (_, order) => {
    const turn = customer * 7 + order;
    const date = new Date(Date.UTC(2020, 0, 1 + ((turn * 211) % 700)));
    return [100_000 + turn, 1 + ((turn * 13) % 24), date, 1 + ((turn * 37) % 997) / 10, 10_000 + customer];
  });
}
