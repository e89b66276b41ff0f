import { SaxesParser } from 'saxes';
import { UserError } from '../../errors/userError.ts';
import { t } from '../../language/language.ts';

/** A start tag: its local name, the local name of its parent, and its attributes by local name. */
export interface XmlElement {
  readonly name: string;
  readonly parent: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** Spreadsheet programs nest some ten elements. */
const deepest = 256;

/** The start tags of a small document, in order. For the parts that describe a workbook; sheets are scanned as bytes. */
export function listXmlElements(xml: string): XmlElement[] {
  const elements: XmlElement[] = [];
  const open: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('doctype', () => {
    throw new UserError(
      t('The workbook contains a document type declaration, which no spreadsheet needs, and is refused.'),
    );
  });
  const refuse = () => {
    throw new UserError(
      t('The workbook is damaged; open it in a spreadsheet program, re-save it and try again.'),
    );
  };
  parser.on('error', refuse);
  parser.on('opentag', ({ local, attributes }) => {
    const byName = new Map(Object.values(attributes).map((attribute) => [attribute.local, attribute.value]));
    elements.push({ name: local, parent: open.at(-1) ?? '', attributes: byName });
    // The parser looks names up through all open elements.
    if (open.push(local) > deepest) refuse();
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return elements;
}
