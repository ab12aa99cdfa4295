// Prints what the host needs of the published Apps Script types, as JSON: workbench/host/load.ts puts it into the host's script.
import {readFileSync} from 'node:fs';
import {ts} from './typescript.mjs';

/** The interfaces the host serves, by file, with the name that Google's messages give them. */
const SERVED = {
  'google-apps-script.spreadsheet.d.ts': {
    SpreadsheetApp: 'SpreadsheetApp',
    ...Object.fromEntries(
      `Spreadsheet Sheet Range RangeList Filter FilterCriteria FilterCriteriaBuilder NamedRange Protection DeveloperMetadata
       DeveloperMetadataFinder DeveloperMetadataLocation DataValidation DataValidationBuilder ConditionalFormatRule
       ConditionalFormatRuleBuilder BooleanCondition RichTextValue RichTextValueBuilder TextStyle TextStyleBuilder
       CellImage CellImageBuilder Color ColorBuilder ThemeColor TextRotation TextFinder GradientCondition Banding Group Selection SortSpec ContainerInfo
       EmbeddedChart EmbeddedChartBuilder EmbeddedAreaChartBuilder EmbeddedBarChartBuilder EmbeddedColumnChartBuilder
       EmbeddedComboChartBuilder EmbeddedHistogramChartBuilder EmbeddedLineChartBuilder EmbeddedPieChartBuilder
       EmbeddedScatterChartBuilder EmbeddedTableChartBuilder`
        .split(/\s+/)
        .map((name) => [name, `SpreadsheetApp.${name}`]),
    ),
  },
  'google-apps-script.base.d.ts': {
    Ui: 'Ui',
    Menu: 'Menu',
    Session: 'Session',
    Logger: 'Logger',
    RgbColor: 'RgbColor',
    User: 'User',
    Blob: 'Blob',
    PromptResponse: 'PromptResponse',
  },
  'google-apps-script.charts.d.ts': {ChartOptions: 'ChartOptions'},
  'google-apps-script.properties.d.ts': {
    PropertiesService: 'PropertiesService',
    Properties: 'PropertiesService.Properties',
  },
  'google-apps-script.cache.d.ts': {CacheService: 'CacheService', Cache: 'CacheService.Cache'},
  'google-apps-script.lock.d.ts': {LockService: 'LockService', Lock: 'LockService.Lock'},
  'google-apps-script.html.d.ts': {
    HtmlService: 'HtmlService',
    HtmlOutput: 'HtmlOutput',
    HtmlOutputMetaTag: 'HtmlOutputMetaTag',
    HtmlTemplate: 'HtmlTemplate',
  },
  'google-apps-script.utilities.d.ts': {Utilities: 'Utilities'},
  'google-apps-script.script.d.ts': {ScriptApp: 'ScriptApp', AuthorizationInfo: 'AuthorizationInfo'},
};

const ENUM_FILES = ['spreadsheet', 'base', 'script', 'charts', 'utilities', 'html'].map(
  (name) => `google-apps-script.${name}.d.ts`,
);

/** The enumerations the host serves. */
const ENUMS =
  `BooleanCriteria BorderStyle CopyPasteType DataValidationCriteria DeveloperMetadataLocationType DeveloperMetadataVisibility Dimension
   ProtectionType SheetType WrapStrategy ColorType Button ButtonSet AuthMode ChartType AutoFillSeries BandingTheme Direction
   TextDirection RelativeDate ThemeColorType InterpolationType GroupControlTogglePosition RecalculationInterval SortOrder
   TextToColumnsDelimiter Charset DigestAlgorithm MacAlgorithm ChartHiddenDimensionStrategy ChartMergeStrategy Position
   SandboxMode XFrameOptionsMode AuthorizationStatus`.split(/\s+/);

const signatures = {};
const chaining = {};
const returns = {};
for (const [file, interfaces] of Object.entries(SERVED)) {
  const source = parsed(file);
  walk(source, (node) => {
    if (!ts.isInterfaceDeclaration(node) || !(node.name.text in interfaces)) return;
    const name = interfaces[node.name.text];
    signatures[name] ??= {};
    chaining[name] ??= [];
    for (const member of node.members) {
      if (!ts.isMethodSignature(member)) continue;
      const method = member.name.getText(source);
      signatures[name][method] ??= [];
      signatures[name][method].push(
        member.parameters.map((parameter) => codeOf(parameter.type, source) + markOf(parameter)).join(', '),
      );
      const returned = member.type?.getText(source);
      const enumeration = returned
        ?.replace(/ \| null$/, '')
        .split('.')
        .pop();
      if (ENUMS.includes(enumeration)) returns[name] = {...returns[name], [method]: enumeration};
      // A builder of one kind of chart returns itself, although its type says that it returns the plain builder.
      const isBuilder = returned === 'EmbeddedChartBuilder' && node.name.text.endsWith('ChartBuilder');
      if (returned === node.name.text || isBuilder) chaining[name].push(method);
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
// The published types leave these out: Google's reference has the type of a Connected Sheet, live scripts the criteria.
enums.SheetType.push('DATASOURCE');
enums.DataValidationCriteria.push('DATE_AFTER_RELATIVE', 'DATE_BEFORE_RELATIVE', 'DATE_EQUAL_TO_RELATIVE');
for (const name of ENUMS) if (!enums[name]) throw new Error(`No enumeration ${name} in @types/google-apps-script.`);

process.stdout.write(JSON.stringify({signatures, chaining, returns, enums}));

function parsed(file) {
  return ts.createSourceFile(
    file,
    readFileSync(new URL(`../node_modules/@types/google-apps-script/${file}`, import.meta.url), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
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
