import {readFile} from 'node:fs/promises';
import ts from 'typescript';

/**
 * Leaves out of the script what is read elsewhere of a rule: its sentence and its source by docs/scoring.md, its SQL by the
 * sidebar and the command line. Every formula loads the script, and these texts would be a dozen kilobytes of it.
 */
export const withoutSays = {
  name: 'without sentences for the docs',
  setup(build) {
    build.onLoad({filter: /[\\/]src[\\/](?:playbook[\\/]rules|core[\\/]factors)[\\/][^\\/]+\.ts$/}, async ({path}) => ({
      contents: withoutTexts(await readFile(path, 'utf8'), path),
      loader: 'ts',
    }));
  },
};

/** The source without the properties `says`, `source` and `sql` of its object literals. */
function withoutTexts(source, path) {
  const cuts = [];
  const visit = (node) => {
    if (ts.isPropertyAssignment(node) && ['says', 'source', 'sql'].includes(node.name.getText())) {
      const comma = source.slice(node.end).match(/^\s*,/)?.[0].length ?? 0;
      cuts.push([node.getStart(), node.end + comma]);
    } else ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true));
  return cuts.reduceRight((text, [from, to]) => text.slice(0, from) + text.slice(to), source);
}
