import {ts} from './typescript.mjs';

/**
 * A function that Google Sheets may call: from a cell, the menu or the sidebar.
 *
 * @typedef {{name: string, parameters: {name: string, rest: boolean}[], jsDoc: string}} EntryPoint
 */

/**
 * Every exported function of the entry file whose name does not end with `_`, in the order of the source.
 *
 * @param {string} file the entry file; what it re-exports is followed
 * @returns {EntryPoint[]}
 * @throws when a custom function's `@param` list differs from its parameters
 */
export function entryPointsOf(file) {
  const program = ts.createProgram([file], {
    target: ts.ScriptTarget.ES2020,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    noLib: true,
    types: [],
  });
  const source = program.getSourceFile(file);
  if (!source) throw new Error(`There is no ${file} to build from.`);
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(source);
  if (!module) throw new Error(`${file} exports nothing, so nothing could be called.`);
  return checker
    .getExportsOfModule(module)
    .filter((symbol) => !symbol.name.endsWith('_'))
    .flatMap((symbol) => {
      const isReExported = symbol.flags & ts.SymbolFlags.Alias;
      return entryPointOf(symbol.name, isReExported ? checker.getAliasedSymbol(symbol) : symbol) ?? [];
    });
}

/**
 * Real top-level declarations that hand over to the bundle, those of custom functions below their JSDoc, which Sheets reads
 * for autocomplete.
 *
 * @param {EntryPoint[]} entryPoints
 */
export function declarationsOf(entryPoints) {
  return entryPoints
    .map(({name, parameters, jsDoc}) => {
      const list = parameters.map((each) => (each.rest ? `...${each.name}` : each.name)).join(', ');
      const help = /@customfunction\b/i.test(jsDoc) ? `${jsDoc}\n` : '';
      return `\n${help}function ${name}(${list}) {\n  return App_.${name}(${list});\n}\n`;
    })
    .join('');
}

/** Types and constants that are exported as well are nothing to call, and give nothing. */
function entryPointOf(name, symbol) {
  const declaration = symbol.declarations?.map(callableOf).find((each) => each !== undefined);
  if (!declaration) return undefined;
  const parameters = declaration.parameters.map((parameter) => parameterOf(parameter, name));
  const jsDoc = jsDocOf(symbol.declarations[0]);
  if (/@customfunction\b/i.test(jsDoc)) checkDocumented(name, jsDoc, parameters);
  return {name, parameters, jsDoc};
}

function callableOf(declaration) {
  if (ts.isFunctionDeclaration(declaration)) return declaration.body && declaration;
  if (!ts.isVariableDeclaration(declaration) || !declaration.initializer) return undefined;
  const value = declaration.initializer;
  return ts.isArrowFunction(value) || ts.isFunctionExpression(value) ? value : undefined;
}

function parameterOf(parameter, name) {
  if (!ts.isIdentifier(parameter.name)) {
    throw new Error(`${name}: give the parameter "${parameter.name.getText()}" a name, so that it can be passed on.`);
  }
  return {name: parameter.name.text, rest: parameter.dotDotDotToken !== undefined};
}

function jsDocOf(declaration) {
  const holder = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
  return ts.getJSDocCommentsAndTags(holder).findLast(ts.isJSDoc)?.getText() ?? '';
}

/** Read as text: what stands in the braces is an example for Sheets, such as a range, and no type. */
function checkDocumented(name, jsDoc, parameters) {
  const takes = parameters.map((each) => each.name);
  const documents = [...jsDoc.matchAll(/@param\s+(?:\{[^}]*\}\s*)?\[?([\w$]*)/g)].map(([, parameter]) => parameter);
  if (takes.join() === documents.join()) return;
  throw new Error(`${name} takes (${takes.join(', ')}) but its @param lines document (${documents.join(', ')}).`);
}
