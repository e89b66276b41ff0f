/** The names of the characters U+00A0 to U+00FF in HTML, in their order. */
const latin1 = `nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro
  para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave
  Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc
  Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc
  iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml`;
/** Others that are met in tables of shops. */
const others = {
  ...{
    euro: '€',
    ndash: '–',
    mdash: '—',
    hellip: '…',
    bull: '•',
    trade: '™',
    minus: '−',
    ensp: '\u2002',
    emsp: '\u2003',
  },
  ...{ lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”', bdquo: '„', lsaquo: '‹', rsaquo: '›' },
  ...{
    OElig: 'Œ',
    oelig: 'œ',
    Scaron: 'Š',
    scaron: 'š',
    Yuml: 'Ÿ',
    thinsp: '\u2009',
    zwnj: '\u200c',
    zwj: '\u200d',
  },
};

const characters = new Map([
  ...latin1.split(/\s+/).map((name, i): [string, string] => [name, String.fromCharCode(0xa0 + i)]),
  ...Object.entries(others),
]);
/** What would be taken for a tag, an entity or the end of an attribute. */
const ownSigns = new Map(Object.entries({ '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' }));
const reference = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]\w{1,10}));/gi;

/** A page with its characters as themselves, but for those that would be taken for its tags. */
export const resolveEntities = (page: string): string =>
  page.replace(reference, (whole, decimal?: string, hexadecimal?: string, name?: string) => {
    const character = name === undefined ? fromCode(decimal, hexadecimal) : characters.get(name);
    return character === undefined ? whole : (ownSigns.get(character) ?? character);
  });

function fromCode(decimal: string | undefined, hexadecimal: string | undefined): string | undefined {
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
