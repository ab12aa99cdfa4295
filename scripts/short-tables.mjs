import ts from 'typescript';

/**
 * The script with short names for its tables (`const ACCEPTS_DAY = …`), a fortieth of what every formula loads. The trace of
 * an error names functions, never tables, and reads as before. A table is renamed wherever its name stands, so that no two
 * come to share one.
 *
 * @param {string} script
 */
export function withShortTables(script) {
  const source = ts.createSourceFile('Code.js', script, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const places = new Map();
  const declared = new Set();
  const taken = new Set();
  const visit = (node) => {
    if (ts.isIdentifier(node)) taken.add(node.text);
    if (ts.isIdentifier(node) && TABLE.test(node.text) && !isPropertyName(node)) {
      if (ts.isVariableDeclaration(node.parent) && node.parent.name === node) declared.add(node.text);
      places.set(node.text, [...(places.get(node.text) ?? []), node]);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  const often = [...declared].sort((a, b) => places.get(b).length - places.get(a).length);
  const free = Array.from({length: often.length + taken.size}, (_, index) => `$${index.toString(36)}`).filter(
    (name) => !taken.has(name),
  );
  const renamed = often.flatMap((name, index) => places.get(name).map((node) => [node, free[index]]));
  let rest = '';
  let end = script.length;
  for (const [node, short] of renamed.sort(([a], [b]) => b.pos - a.pos)) {
    const name = ts.isShorthandPropertyAssignment(node.parent) ? `${node.text}:${short}` : short;
    rest = name + script.slice(node.end, end) + rest;
    end = node.getStart(source);
  }
  return script.slice(0, end) + rest;
}

const TABLE = /^[A-Z][A-Z0-9_]{3,}$/;

function isPropertyName(node) {
  const {parent} = node;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    (ts.isBindingElement(parent) && parent.propertyName === node)
  );
}
