// Reads the published Apps Script types and writes what the host checks arguments against, and the page that lists its surface.
import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import esbuild from 'esbuild';
import ts from 'typescript';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const types = path.join(root, 'node_modules/@types/google-apps-script');

/** The interfaces the host serves, by file, with the name that Google's messages give them. */
const SERVED = {
  'google-apps-script.spreadsheet.d.ts': {
    SpreadsheetApp: 'SpreadsheetApp',
    ...Object.fromEntries(
      `Spreadsheet Sheet Range RangeList Selection Filter FilterCriteria FilterCriteriaBuilder NamedRange Protection DeveloperMetadata
       DeveloperMetadataFinder DeveloperMetadataLocation DataValidation DataValidationBuilder ConditionalFormatRule
       ConditionalFormatRuleBuilder BooleanCondition GradientCondition RichTextValue RichTextValueBuilder TextStyle TextStyleBuilder
       Color ColorBuilder TextFinder EmbeddedChart EmbeddedChartBuilder ContainerInfo`
        .split(/\s+/)
        .map((name) => [name, `SpreadsheetApp.${name}`]),
    ),
  },
  'google-apps-script.base.d.ts': {
    Ui: 'Ui',
    Menu: 'Menu',
    PromptResponse: 'PromptResponse',
    Session: 'Session',
    User: 'User',
    Logger: 'Logger',
    RgbColor: 'RgbColor',
    Blob: 'Blob',
  },
  'google-apps-script.properties.d.ts': {
    PropertiesService: 'PropertiesService',
    Properties: 'PropertiesService.Properties',
  },
  'google-apps-script.cache.d.ts': {CacheService: 'CacheService', Cache: 'CacheService.Cache'},
  'google-apps-script.lock.d.ts': {LockService: 'LockService', Lock: 'LockService.Lock'},
  'google-apps-script.html.d.ts': {HtmlService: 'HtmlService', HtmlOutput: 'HtmlOutput'},
  'google-apps-script.utilities.d.ts': {Utilities: 'Utilities'},
  'google-apps-script.script.d.ts': {ScriptApp: 'ScriptApp'},
};

const ENUM_FILES = ['spreadsheet', 'base', 'utilities', 'script', 'charts', 'html'].map(
  (name) => `google-apps-script.${name}.d.ts`,
);
const ENUMS =
  `BooleanCriteria BorderStyle CopyPasteType DataValidationCriteria DeveloperMetadataLocationType DeveloperMetadataVisibility Dimension
   Direction InterpolationType ProtectionType RelativeDate SheetType TextDirection WrapStrategy ColorType ThemeColorType Button
   ButtonSet AuthMode Charset DigestAlgorithm ChartType ChartHiddenDimensionStrategy ChartMergeStrategy SandboxMode
   XFrameOptionsMode`.split(/\s+/);

const signatures = {};
for (const [file, interfaces] of Object.entries(SERVED)) {
  const source = parsed(file);
  walk(source, (node) => {
    if (!ts.isInterfaceDeclaration(node) || !(node.name.text in interfaces)) return;
    const name = interfaces[node.name.text];
    signatures[name] ??= {};
    for (const member of node.members) {
      if (!ts.isMethodSignature(member)) continue;
      const method = member.name.getText(source);
      signatures[name][method] ??= [];
      signatures[name][method].push(
        member.parameters.map((parameter) => codeOf(parameter.type, source) + markOf(parameter)).join(', '),
      );
    }
  });
}

const enums = {};
for (const file of ENUM_FILES) {
  const source = parsed(file);
  walk(source, (node) => {
    if (ts.isEnumDeclaration(node) && ENUMS.includes(node.name.text)) {
      enums[node.name.text] ??= node.members.map((member) => member.name.getText(source));
    }
  });
}
for (const name of ENUMS) if (!enums[name]) throw new Error(`No enum ${name} in the types.`);

const out = path.join(root, 'workbench/host/services/signatures.ts');
fs.writeFileSync(
  out,
  `/** The parameters of every method of the served classes, overload by overload, generated from the published types. */\n` +
    `export const SIGNATURES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = ${JSON.stringify(signatures)};\n\n` +
    `/** The enumerations the host serves, generated from the published types. */\n` +
    `export const ENUMS: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(enums)};\n`,
);
const biome = path.join(root, 'node_modules/@biomejs/biome/bin/biome');
execFileSync(process.execPath, [biome, 'format', '--write', out], {cwd: root});

await writePage();

/** Writes docs/host.md from what the host serves. */
async function writePage() {
  const compiled = path.join(root, 'build/surface-page.cjs');
  esbuild.buildSync({
    entryPoints: [path.join(root, 'workbench/host/surface-page.ts')],
    outfile: compiled,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['esbuild'],
  });
  const {surfacePage} = await import(pathToFileURL(compiled));
  fs.writeFileSync(path.join(root, 'docs/host.md'), surfacePage());
}

function parsed(file) {
  return ts.createSourceFile(file, fs.readFileSync(path.join(types, file), 'utf8'), ts.ScriptTarget.Latest, true);
}

function walk(node, visit) {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

function codeOf(type, source) {
  if (!type) return 'any';
  const text = type.getText(source).replace(/\s+/g, ' ');
  if (ts.isUnionTypeNode(type)) return type.types.map((each) => codeOf(each, source)).join('|');
  if (ts.isParenthesizedTypeNode(type)) return codeOf(type.type, source);
  if (ts.isArrayTypeNode(type)) return `${bracketed(codeOf(type.elementType, source))}[]`;
  if (ts.isTypeReferenceNode(type) && type.typeName.getText(source) === 'Array')
    return `${bracketed(codeOf(type.typeArguments[0], source))}[]`;
  if (ts.isTypeLiteralNode(type) || text === 'object') return 'object';
  if (ts.isFunctionTypeNode(type)) return 'function';
  if (ts.isLiteralTypeNode(type)) return type.literal.kind === ts.SyntaxKind.NullKeyword ? 'null' : 'string';
  if (text === 'undefined') return 'null';
  const name = text.split('.').pop();
  if (name === 'Integer' || name === 'Byte' || name === 'Char') return 'number';
  if (/^(FontLine|FontStyle|FontWeight)$/.test(name)) return 'string';
  return name;
}

/** `?` for a parameter that may be left out, `...` for one that takes all the rest. */
function markOf(parameter) {
  if (parameter.dotDotDotToken) return '...';
  return parameter.questionToken ? '?' : '';
}

function bracketed(code) {
  return code.includes('|') ? `(${code})` : code;
}
