import type { PageMessage } from '../../messages/pageMessage.ts';
import type { HostMessage } from '../../messages/protocol.ts';
import type { ChartPicture, Pictures } from '../../pipeline/report/report.ts';

type Drawn = Extract<PageMessage, { type: 'drawn' }>;

/** Milliseconds; a page draws in a fraction of a second, and one that is not there never answers. */
const patience = 10_000;
const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Where a PNG's first chunk has its width and height (PNG 11.2.2), and how many bytes that takes. */
const widthAt = 16;
const heightAt = 20;
const headerSize = 24;
const largest = 8192;
/** The page draws this many pixels for each that is shown. */
const scale = 2;

/** The charts that a page draws for the report, asked for by message. */
export class PagePictures {
  readonly #post: (message: HostMessage) => void;
  readonly #waiting = new Map<number, (pictures: Pictures | undefined) => void>();
  #asked = 0;

  constructor(post: (message: HostMessage) => void) {
    this.#post = post;
  }

  /** What the page draws; undefined where it can't or is not there. */
  request(): Promise<Pictures | undefined> {
    const id = this.#asked++;
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.#settle(id, undefined), patience);
      this.#waiting.set(id, (pictures) => {
        clearTimeout(timer);
        resolve(pictures);
      });
      this.#post({ type: 'draw', id });
    });
  }

  receive({ id, pictures }: Drawn): void {
    this.#settle(id, pictures && readPictures(pictures));
  }

  #settle(id: number, pictures: Pictures | undefined): void {
    this.#waiting.get(id)?.(pictures);
    this.#waiting.delete(id);
  }
}

function readPictures({ treemap, criteria }: NonNullable<Drawn['pictures']>): Pictures | undefined {
  const pictures = { treemap: readPng(treemap), criteria: readPng(criteria) };
  if (pictures.treemap === undefined || pictures.criteria === undefined) return undefined;
  return { treemap: pictures.treemap, criteria: pictures.criteria };
}

/** The picture in a data URL; undefined where it is no PNG of a sensible size. */
export function readPng(url: string): ChartPicture | undefined {
  const png = decodeBase64(url.slice(url.indexOf(',') + 1));
  if (png === undefined || png.length < headerSize || signature.some((byte, i) => png[i] !== byte))
    return undefined;
  const view = new DataView(png.buffer);
  const [width, height] = [view.getUint32(widthAt), view.getUint32(heightAt)];
  if (Math.min(width, height) < 1 || Math.max(width, height) > largest) return undefined;
  return { png, width: width / scale, height: height / scale };
}

function decodeBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
