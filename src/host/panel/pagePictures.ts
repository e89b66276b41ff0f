import type { PagePictures } from '../../messages/pageCalls.ts';
import type { ChartPicture, Pictures } from '../../pipeline/report/report.ts';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Where a PNG's first chunk has its width and height (PNG 11.2.2), and how many bytes that takes. */
const widthAt = 16;
const heightAt = 20;
const headerSize = 24;
const largest = 8192;
/** The page draws this many pixels for each that is shown. */
const scale = 2;

/** What a page has drawn; undefined where that is no PNG of a sensible size. */
export function readPictures({ treemap }: PagePictures): Pictures | undefined {
  const png = readPng(treemap);
  return png && { treemap: png };
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
