/** A chart that the panel has drawn; sizes in pixels, as it is shown. */
export interface ChartPicture {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** The panel's charts. */
export interface Pictures {
  readonly treemap: ChartPicture;
  readonly criteria: ChartPicture;
}
