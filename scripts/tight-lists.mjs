import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {ts} from './typescript.mjs';

/**
 * Writes the lists of the aliases tight: without the blanks after their commas, and with a sign in place of each pair that
 * comes up most, which `listed` puts back. They are a sixth of what every formula loads; this takes a quarter off them.
 */
export function tightLists(project) {
  const folder = join(project, 'src/playbook/aliases');
  return {
    name: 'tight lists',
    setup(build) {
      const names = (existsSync(folder) ? readdirSync(folder) : []).filter((name) => name.endsWith('.ts'));
      const sources = new Map(names.map((name) => [join(folder, name), readFileSync(join(folder, name), 'utf8')]));
      const pieces = piecesOf([...sources].flatMap(([path, source]) => listsIn(source, path).map(({text}) => text)));
      build.onLoad({filter: /[\\/]src[\\/]playbook[\\/]aliases[\\/][^\\/]+\.ts$/}, ({path}) => {
        const source = sources.get(path) ?? readFileSync(path, 'utf8');
        const tight = listsIn(source, path).reduceRight(
          (text, list) =>
            text.slice(0, list.from) + JSON.stringify(TIGHT + withPieces(list.text, pieces)) + text.slice(list.to),
          source,
        );
        const known = JSON.stringify(pieces.map((each) => each.join('')).join('|'));
        return {contents: tight.replace("PIECES = ''", () => `PIECES = ${known}`), loader: 'ts'};
      });
    },
  };
}

/** What stands in front of a tight list. */
const TIGHT = '~';

/** Signs that may stand for a pair where no list holds them; none needs a backslash in a text. Those of one byte come first. */
const SIGNS = [
  ...'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#%&*+/:;<=>?@[]^_{}',
  ...'αβγδεζηθικλμνξοπρστυφχψωбгджзийлпфцчшщъыьэюяΓΔΘΛΞΠΣΦΨΩБГДЖЗИЙЛПФЦЧШЩЪЫЬЭЮЯ',
  // Latin and Armenian letters, which take two bytes as well.
  ...Array.from({length: 0x250 - 0x100}, (_, at) => String.fromCodePoint(0x100 + at)),
  ...Array.from({length: 0x557 - 0x531}, (_, at) => String.fromCodePoint(0x531 + at)),
];

/** The texts of a source that are lists of words with commas, and neither patterns nor codes in capitals. */
function listsIn(source, path) {
  const lists = [];
  const visit = (node) => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
      const text = node.text.trim().replace(/,\s+/g, ',');
      if (/\p{L}.*,.*\p{L}/u.test(text) && !/[A-Z\\|~]/.test(text))
        lists.push({from: node.getStart(), to: node.end, text});
    } else ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true));
  return lists;
}

/** The pair that saves most, with a sign for it, and so on with what is left: a later pair may hold earlier signs. */
function piecesOf(lists) {
  let all = lists.join('\n');
  const pieces = [];
  for (const sign of SIGNS.filter((each) => !all.includes(each))) {
    const counts = new Map();
    for (let at = 1; at < all.length; at++) {
      const pair = all.slice(at - 1, at + 1);
      if (!pair.includes('\n')) counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
    // The pair itself has to be written down once, between two others.
    const saved = ([pair, count]) => count * (bytesOf(pair) - bytesOf(sign)) - bytesOf(`${sign}${pair}|`);
    const best = [...counts].reduce((most, each) => (saved(each) > saved(most) ? each : most), ['', 0]);
    if (saved(best) <= 0) break;
    all = all.replaceAll(best[0], sign);
    pieces.push([sign, best[0]]);
  }
  return pieces;
}

function bytesOf(text) {
  return Buffer.byteLength(text);
}

function withPieces(list, pieces) {
  return pieces.reduce((text, [sign, piece]) => text.replaceAll(piece, sign), list);
}
