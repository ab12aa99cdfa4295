import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import ts from 'typescript';

/**
 * Writes the lists of the aliases tight: without the blanks after their commas, and with a capital letter in place of each
 * piece that comes up most, which `listed` puts back. No list holds a capital of its own. Together this is a third of what
 * they weigh, and every formula loads them.
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
            text.slice(0, list.from) + JSON.stringify(withPieces(list.text, pieces)) + text.slice(list.to),
          source,
        );
        const known = JSON.stringify(Object.fromEntries(pieces));
        return {contents: tight.replace('PIECES: Pieces = {}', () => `PIECES: Pieces = ${known}`), loader: 'ts'};
      });
    },
  };
}

/** The texts of a source that are lists with commas, and not patterns. */
function listsIn(source, path) {
  const lists = [];
  const visit = (node) => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
      const text = node.text.trim().replace(/,\s+/g, ',');
      if (text.includes(',') && !/[A-Z\\|]/.test(text)) lists.push({from: node.getStart(), to: node.end, text});
    } else ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true));
  return lists;
}

/** The piece that saves most, a letter for it, and so on with what is left: a later piece may hold earlier letters. */
function piecesOf(lists) {
  let all = lists.join('\n');
  return [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].flatMap((letter) => {
    const counts = new Map();
    for (const list of all.split('\n')) {
      for (const {index: from} of list.matchAll(/\b/g)) {
        for (let length = 3; length <= LONGEST && from + length <= list.length; length++) {
          const piece = list.slice(from, from + length);
          counts.set(piece, (counts.get(piece) ?? 0) + 1);
        }
      }
    }
    const saves = ([piece, count]) => count * (piece.length - 1) - piece.length - OVERHEAD;
    const best = [...counts].reduce((most, each) => (saves(each) > saves(most) ? each : most), ['', 0]);
    if (saves(best) <= 0) return [];
    all = all.replaceAll(best[0], letter);
    return [[letter, best[0]]];
  });
}

function withPieces(list, pieces) {
  return pieces.reduce((text, [letter, piece]) => text.replaceAll(piece, letter), list);
}

const LONGEST = 12;

/** The bytes of `"A":"",` around a piece. */
const OVERHEAD = 5;
