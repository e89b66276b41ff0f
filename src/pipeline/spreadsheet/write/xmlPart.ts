import { ByteWriter } from '../../bytes/byteWriter.ts';
import { toCellText } from './cellText.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const openPackage = 'http://schemas.openxmlformats.org/package/2006';

/** Of ECMA-376, and those of Excel 2010 that its data bars are described in. */
export const namespace = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: `${office}/relationships`,
  packageRelationships: `${openPackage}/relationships`,
  contentTypes: `${openPackage}/content-types`,
  coreProperties: `${openPackage}/metadata/core-properties`,
  extendedProperties: `${office}/extended-properties`,
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  drawingMain: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  chart: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  excel2010: 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main',
} as const;

/** A small part of a package: its XML with the declaration, as bytes. */
export function toXmlPart(xml: string): Uint8Array {
  return new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`);
}

/** Any text, without what XML can't hold, escaped as content or as an attribute in double quotes. */
export function xmlText(text: string): string {
  const bytes = new ByteWriter(64);
  bytes.escaped(toCellText(text));
  return new TextDecoder().decode(bytes.take());
}

export interface Relationship {
  readonly id: string;
  /** The last word of its type: `worksheet`, `table`, ... or a whole type. */
  readonly type: string;
  readonly target: string;
}

export function relationshipsPart(relationships: readonly Relationship[]): Uint8Array {
  const items = relationships.map(({ id, type, target }) => {
    const url = type.includes(':') ? type : `${namespace.relationships}/${type}`;
    return `<Relationship Id="${id}" Type="${url}" Target="${target}"/>`;
  });
  return toXmlPart(
    `<Relationships xmlns="${namespace.packageRelationships}">${items.join('')}</Relationships>`,
  );
}
