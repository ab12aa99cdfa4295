import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {FUNCTION_NAMES} from '../workbench/host/formulas/functions';
import {openRealm} from '../workbench/host/realm';

/** How the tests of a public peer went on the host, as `npm run peer-check` keeps it. */
export interface PeerResult {
  readonly peer: string;
  readonly version: string;
  readonly commit: string;
  readonly passed: number;
  /** What differs, by the place of the assertion, such as `testsheets.js:835`. */
  readonly differs: Readonly<Record<string, string>>;
  /** What is refused, with how many assertions fall with it. */
  readonly refused: Readonly<Record<string, number>>;
  /** What is needed that no test of ours can have. */
  readonly needs: Readonly<Record<string, number>>;
}

/** How scripts of Google's samples went on the host: a failure is what went wrong. */
export interface SamplesResult {
  readonly commit: string;
  readonly scripts: Readonly<Record<string, string | null>>;
}

/** What each class of evidence is worth, by its name among the conformance cases. */
const CLASSES = {
  google: "**google**: Google's published text says so",
  live: '**live** (L): a public suite asserts it on live Apps Script as well as on an emulator of its own',
  field: '**field**: people reported it, or scripts of theirs rely on it',
  unconfirmed: '**unconfirmed**: nobody says; the add-on is written so that either answer is safe',
};

/** Why an assertion of the peer differs or is refused, by its place or by what is refused. */
const REASONS: Readonly<Record<string, string>> = {
  'testscriptapp.js:10': 'compares a value of an enumeration with text; by its comments it is about the emulator',
  'Sheet.getPivotTables is not implemented':
    'a pivot table fills cells, and the host computes none; one that only keeps its settings would be a silent lie',
  'Range.autoFill is not implemented': 'nothing here fills a series by script',
  'Range.autoFillToNeighbor is not implemented': 'as above',
  'Utilities.parseDate is not implemented': 'nothing here reads dates by a pattern',
  'the color "not-a-real-color" is not implemented; Apps Script would take it without a word':
    'refused on purpose, so that a misspelled color is seen; the peer does not assert it live',
};

/** Where the host is known to answer otherwise than Google, or where nobody knows. */
const LIMITS = `- **The zone of dates.** \`Session.getScriptTimeZone\` gives the zone that a realm was told to have, else that of the machine. Dates
  of the script always are in the zone of the machine: start the process in the zone of the manifest (\`TZ=Asia/Tokyo\`).
- **Rules over a range in cells** (\`requireValueInRange\`) keep the address they were built with; in Sheets it moves along when rows
  are inserted. Criteria with a formula (\`CUSTOM_FORMULA\`) are kept and read, but judging a cell by one is refused.
- **Colors of the theme** stay what they are in cells; in parts of a rich text they become plain colors. The theme is the one of a
  new spreadsheet.
- **Collapsed groups** count as hidden by the user. Google does not say what \`isRowHiddenByUser\` answers there.
- **Color scales and colors in turn** are kept and read; neither the page nor a file shows them.
- **Digests, signatures and archives** (\`computeDigest\`, \`computeHmacSignature\`, \`zip\`, \`gzip\` and their like) need Node: in the page
  they are refused. Blobs and base 64 work there too; texts become bytes in UTF-8 or ASCII, other character sets are only read.
- **A zone that is a number**, such as an offset in minutes, counts as GMT in \`Utilities.formatDate\`.
- **Who runs it** is \`user@example.com\` unless a realm is told, and owns the spreadsheet. There are no other editors, and there is
  no form.
- **Triggers** do not fire by themselves, neither simple nor installed ones: a test calls their functions, with an event of its own.
- **A volatile argument** of a custom function (\`NOW()\`, \`RAND()\`) shows \`#ERROR!\`. The guide says that the cell loads for ever; people
  report the error. The functions set no properties at all; the guide says so of the user's only. They are called again when lines are
  inserted or deleted; people report that too, no text of Google's does.
- **Automatic sizes** are guesses: columns get the width that the number of letters asks for, rows the standard height.
- **A copy of a tab** has neither protections nor charts nor a filter. People report that of protections; nobody says it of the others.
- **Charts** are kept, never drawn: their options are what the builder was told, without Google's defaults.
- **Text finders** find and replace all; going from match to match is refused. That a formula is left alone unless formulas are
  searched is what the menu of Sheets does; no text says it of scripts.
- **A kind of paste that is none** counts as a normal paste. That it is taken in silence is known, what it then pastes is not.
- **Rows that move** when duplicates go or chance orders them take looks and notes along; nobody says whether they do.
- **Locales** are \`en_US\`, \`en_GB\`, \`de_DE\` and \`zh_CN\`; another one is refused.
- **What a refusal says** is Google's text where that is published, else what people report. Scripts should not hang on it.
- **Tokens, ids and addresses** of the script and the spreadsheet are made up.`;

/** The sections that say on what the host's answers rest. */
export function evidenceSections(project: string): string[] {
  const {peer, samples} = JSON.parse(readFileSync(join(project, 'docs/peer-check.json'), 'utf8')) as {
    peer: PeerResult;
    samples: SamplesResult;
  };
  const cases = casesIn(project);
  const countOf = (wanted: string) => cases.filter(({source}) => source === wanted).length;
  return [
    '## On what it rests',
    '',
    `${cases.length} conformance cases hold the host to Google's behavior, each with its source:`,
    '',
    ...Object.entries(CLASSES).map(([source, text]) => `- ${text} (${countOf(source)} cases).`),
    '',
    'None of them has run in a live spreadsheet of ours yet; `docs/live-check.md` is how that is done.',
    '',
    ...peerSection(peer),
    ...samplesSection(samples),
    ...customFunctionsSection(cases),
    ...formulasSection(),
    '## Where it is unsure, or known to differ',
    '',
    LIMITS,
    '',
  ];
}

function peerSection({peer, version, commit, passed, differs, refused, needs}: PeerResult): string[] {
  const sum = (counts: Readonly<Record<string, number>>) =>
    Object.values(counts).reduce((all, count) => all + count, 0);
  const ran = passed + Object.keys(differs).length + sum(refused);
  const share = ((100 * passed) / ran).toFixed(1);
  const because = (what: string) => REASONS[what] ?? 'no reason is written down';
  return [
    '## A public peer',
    '',
    `[${peer}](https://github.com/brucemcpherson/gas-fakes) ${version} (${commit}, MIT) tests an emulator of its own and live Apps Script`,
    'with the same assertions. `npm run peer-check -- FOLDER`, with a checkout beside this repository, runs its tests of sheets,',
    'properties, cache, locks, utilities, sessions and HTML on the host, each section in a document of its own. Nothing of it is in',
    `here. Of ${ran.toLocaleString('en-US')} assertions that need nothing but a new spreadsheet, **${passed.toLocaleString('en-US')} pass (${share} %)**; the others:`,
    '',
    '| what | assertions | why |',
    '| --- | --- | --- |',
    ...Object.keys(differs).map((place) => `| ${place} differs | 1 | ${because(place)} |`),
    ...Object.entries(refused).map(([what, count]) => `| ${what} | ${count} | ${because(what)} |`),
    '',
    `${sum(needs)} more cannot run here: ${Object.entries(needs)
      .map(([what, count]) => `${count} need ${what === 'Sheets' ? 'the Sheets API' : what}`)
      .join(
        ', ',
      )}. An assertion that comes after a statement which was refused, and differs, counts with what was refused. The peer draws some of its data at random, so that a count may be one more or less from run to run.`,
    '',
  ];
}

function samplesSection({commit, scripts}: SamplesResult): string[] {
  const all = Object.entries(scripts);
  const ran = all.filter(([, failure]) => failure === null).map(([script]) => `\`${script}\``);
  return [
    "## Google's samples",
    '',
    `${ran.length} of ${all.length} scripts of [apps-script-samples](https://github.com/googleworkspace/apps-script-samples) (${commit})`,
    'run on the host as they stand and give what they should (`npm run peer-check -- --samples FOLDER`); mail, maps, forms and the like',
    `are stand-ins that answer what the script asks: ${ran.join(', ')}.`,
    ...all.filter(([, failure]) => failure !== null).map(([script, failure]) => `Not so \`${script}\`: ${failure}.`),
    '',
  ];
}

/** The rules that custom functions are held to, each with where it comes from. */
function customFunctionsSection(cases: readonly Case[]): string[] {
  const rules = cases.filter(({group}) => group === 'custom functions');
  return [
    '## Custom functions',
    '',
    'What the host enforces, rule by rule, and where each comes from. The guide is "Custom functions in Google Sheets".',
    '',
    '| rule | source |',
    '| --- | --- |',
    ...rules.map(({name, source, cite}) => `| ${name} | ${source === 'google' ? '' : `${source}: `}${cite} |`),
    '',
  ];
}

/** The functions that formulas can call, and what becomes of all others. */
function formulasSection(): string[] {
  return [
    '## Formulas',
    '',
    `Formulas are calculated with ${FUNCTION_NAMES.length} functions, in English, and with those of the script. Any other name shows \`#NAME?\`, also those`,
    'that draw, fetch or ask Google. Ranges are read as they are written: no `INDIRECT` or `OFFSET` makes them.',
    '',
    FUNCTION_NAMES.map((name) => `\`${name}\``).join(', '),
    '',
  ];
}

/** A conformance case without its code. */
interface Case {
  readonly group: string;
  readonly name: string;
  readonly source: string;
  readonly cite: string;
}

function casesIn(project: string): readonly Case[] {
  const folder = join(project, 'test/host/conformance');
  const bundle = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  return openRealm({bundle: bundle.join('\n')}).run('listConformance') as Case[];
}
