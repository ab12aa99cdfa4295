import {readFile} from 'node:fs/promises';
import {ts} from './typescript.mjs';

/** What only docs/scoring.md reads of a rule or a factor, by its property's name in an object literal. */
const FOR_DOCS = ['says', 'data', 'levels', 'source'];

/** Leaves out of the sidebar what it does not read of a rule: it writes the SQL, and no sentence. */
export const withoutDocTexts = without(FOR_DOCS);

/**
 * Leaves out of the script the SQL as well, which the sidebar and the command line write. Every formula loads the script, and
 * these texts would be a dozen kilobytes of it.
 */
export const withoutDocTextsOrSql = without([...FOR_DOCS, 'sql']);

function without(properties) {
  return {
    name: 'without texts for others',
    setup(build) {
      build.onLoad(
        {filter: /[\\/]src[\\/](?:playbook[\\/]rules|core[\\/]factors)[\\/][^\\/]+\.ts$/},
        async ({path}) => ({contents: withoutTexts(await readFile(path, 'utf8'), path, properties), loader: 'ts'}),
      );
    },
  };
}

/** The source without those properties of its object literals. */
function withoutTexts(source, path, properties) {
  const cuts = [];
  const visit = (node) => {
    if (ts.isPropertyAssignment(node) && properties.includes(node.name.getText())) {
      const comma = source.slice(node.end).match(/^\s*,/)?.[0].length ?? 0;
      cuts.push([node.getStart(), node.end + comma]);
    } else ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true));
  return cuts.reduceRight((text, [from, to]) => text.slice(0, from) + text.slice(to), source);
}
