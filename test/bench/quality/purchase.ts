/** A row of an order that counts. */
export interface Purchase {
  readonly customer: string;
  readonly order: string | number;
  /** Wall-clock milliseconds since 1970-01-01T00:00:00. */
  readonly date: number;
  readonly amount: number;
}
