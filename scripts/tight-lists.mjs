import {readFile} from 'node:fs/promises';
import ts from 'typescript';

/**
 * Writes the lists of the aliases without the blanks and line breaks after their commas: `listed` does not need them, and
 * they are seven kilobytes of what every formula loads.
 */
export const tightLists = {
  name: 'lists without blanks after their commas',
  setup(build) {
    build.onLoad({filter: /[\\/]src[\\/]playbook[\\/]aliases[\\/][^\\/]+\.ts$/}, async ({path}) => ({
      contents: withTightLists(await readFile(path, 'utf8'), path),
      loader: 'ts',
    }));
  },
};

/** The source with every text in it as a tight list; of other texts there are none in the aliases. */
function withTightLists(source, path) {
  const lists = [];
  const visit = (node) => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
      lists.push([node.getStart(), node.end, node.getText().replace(/^`\s+/, '`').replace(/,\s+/g, ',')]);
    } else ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true));
  return lists.reduceRight((text, [from, to, list]) => text.slice(0, from) + list + text.slice(to), source);
}
