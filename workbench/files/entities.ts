/** Names that pages have for the signs from 160 on, in their order. */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot ' +
  'cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml ' +
  'Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig ' +
  'agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ' +
  'ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';
/** Other names, and the signs they stand for in the same order. */
const OTHERS =
  'OElig oelig Scaron scaron Yuml ndash mdash lsquo rsquo sbquo ldquo rdquo bdquo bull hellip permil lsaquo rsaquo euro trade ' +
  'ensp emsp thinsp minus check cross starf star';
const SIGNS = 'ŒœŠšŸ–—‘’‚“”„•…‰‹›€™   −✓✗★☆';
const NAMED = new Map([
  ...LATIN.split(' ').map((name, index) => [name, String.fromCharCode(160 + index)] as const),
  ...OTHERS.split(' ').map((name, index) => [name, SIGNS.charAt(index)] as const),
]);
/** Signs of the markup itself, which the library knows by their names. */
const MARKUP = new Map(Object.entries({'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'}));

/** The text of a page with letters for their names and numbers, `&auml;` and `&#8364;`, of which the library knows a few only. */
export function withoutEntities(page: string): string {
  return page.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (entity, decimal?: string, hex?: string, name = '') => {
    const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
    const sign = code <= 0x10ffff ? String.fromCodePoint(code) : NAMED.get(name);
    return sign === undefined ? entity : (MARKUP.get(sign) ?? sign);
  });
}

/** The text of a page in which no attribute holds a `>`, where the library would end the element. */
export function withoutLooseEnds(page: string): string {
  return page.replace(/=\s*(?:"[^"<]*"|'[^'<]*')/g, (value) => value.replace(/>/g, '&gt;'));
}
