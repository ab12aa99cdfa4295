import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {openRealm} from '../../workbench/host/realm';
import type {SamplesResult} from '../evidence-page';
import {commitOf} from './commit';
import {OUTSIDE} from './outside';

/** A script of Google's samples, the cells it is meant for, and what it must make of them. */
interface Sample {
  /** Counted from the checkout. */
  readonly script: string;
  /** Each tab as lines of cells with bars between them, to be typed. */
  readonly tabs?: Readonly<Record<string, readonly string[]>>;
  /** What a person does before, such as selecting. */
  readonly select?: string;
  readonly prompt?: string;
  /** What services outside a spreadsheet answer, as JavaScript. */
  readonly outside?: string;
  /** JavaScript that calls the sample and returns what is compared, as JSON. */
  readonly run: string;
  readonly gives: unknown;
}

const VALUES = 'return SpreadsheetApp.getActiveSheet().getDataRange().getDisplayValues();';

const WALK = `
  Browser.inputBox = () => '2';
  Maps.newDirectionFinder = () => ({
    setOrigin() {},
    setDestination() {},
    getDirections: () => ({status: 'OK', routes: [{legs: [{distance: {value: 1000}, steps: [
      {html_instructions: 'Go <b>left</b>', distance: {value: 1000}},
      {html_instructions: 'Go right', distance: {value: 2000}},
    ]}]}]}),
  });`;

const DIRECTIONS = `
  onOpen();
  prepareSheet_();
  generateStepByStep_();
  const tab = SpreadsheetApp.getActive().getSheetByName('Driving Directions for Row 2');
  return [tab.getRange('A3:C4').getDisplayValues(), tab.getRange('A4').getBackground(), tab.getFrozenRows()];`;

const WALKED = [
  [
    ['Go left', '1000', '0.62'],
    ['Go right', '2000', '1.24'],
  ],
  '#eeeeee',
  2,
];

const SAMPLES: readonly Sample[] = [
  {
    script: 'sheets/removingDuplicates/removingDuplicates.gs',
    tabs: {Sheet1: ['a | 1', 'b | 2', 'a | 1']},
    run: `removeDuplicates(); ${VALUES}`,
    gives: [
      ['a', '1'],
      ['b', '2'],
    ],
  },
  {script: 'sheets/customFunctions/customFunctions.gs', outside: WALK, run: DIRECTIONS, gives: WALKED},
  {
    script: 'solutions/custom-functions/calculate-driving-distance/Code.js',
    outside: `${WALK}
      XmlService.parse = (text) => ({getRootElement: () => ({getText: () => text.replace(/<[^>]*>/g, '')})});`,
    run: DIRECTIONS,
    gives: WALKED,
  },
  {
    script: 'sheets/dateAddAndSubtract/dateAddAndSubtract.gs',
    run: 'onInstall(); use(); return toArray({length: 2, 0: "a", 1: "b"});',
    gives: ['a', 'b'],
  },
  {
    script: 'solutions/custom-functions/tier-pricing/Code.js',
    tabs: {Sheet1: ['0 | 100 | 0.5', '100 | 200 | 0.25', '=tierPrice(150, A1:C2)']},
    run: VALUES,
    gives: [
      ['0', '100', '0.5'],
      ['100', '200', '0.25'],
      ['62.5', '', ''],
    ],
  },
  {
    script: 'solutions/custom-functions/summarize-sheets-data/Code.js',
    tabs: {Ann: ['Owner Name | Status', 'Ann | Complete', 'Ann | Overdue'], Summary: ['=getSheetsData()']},
    select: 'Summary!A1',
    run: VALUES,
    gives: [['Ann', '2', '1', '0', '0', '1', 'Ann']],
  },
  {
    script: 'templates/custom-functions/Code.gs',
    tabs: {Sheet1: ['1 | 2 | 3', '4 | 5 | 6', '=CORNER_SUM(A1:C2) | =GET_DAY_OF_YEAR(C3) | 2026-02-01']},
    run: `${VALUES.replace(';', '')}[2];`,
    gives: ['14', '32', '2026-02-01'],
  },
  {
    script: 'templates/sheets-addon/Code.gs',
    run: `onOpen(); showSidebar(); showDialog(); modifySheets('create'); setActiveValue(7); modifySheets('copy');
      return [getActiveValue(), SpreadsheetApp.getActive().getSheets().map((tab) => tab.getName())];`,
    gives: [7, ['Sheet1', 'Sheet2', 'Copy of Sheet2']],
  },
  {
    script: 'solutions/automations/bracket-maker/Code.js',
    tabs: {Players: ['Name', 'Ann', 'Ann', 'Ann'], Bracket: ['']},
    run: `const book = SpreadsheetApp.getActive();
      book.setNamedRange('FirstPlayer', book.getSheetByName('Players').getRange('A2'));
      onOpen(); createBracket();
      const bracket = book.getSheetByName('Bracket');
      return [bracket.getRange('A1:C6').getValues(), bracket.getRange('B2').getBackground(), bracket.getColumnWidth(2)];`,
    gives: [
      [
        ['Ann', '', ''],
        ['', '', ''],
        ['Ann', '', ''],
        ['', '', ''],
        ['', '', ''],
        ['', '', 'Ann'],
      ],
      '#008000',
      15,
    ],
  },
  {
    script: 'solutions/editor-add-on/clean-sheet/Code.js',
    tabs: {Sheet1: ['a |  | b', '', ' |  | c']},
    select: 'Sheet1!A1:C3',
    run: `const tab = SpreadsheetApp.getActiveSheet();
      onInstall(); deleteEmptyRows(); tab.getRange('A1:C2').activate(); deleteEmptyColumns();
      tab.getRange('A1').activate(); fillDownData(); cropSheet();
      return [tab.getDataRange().getValues(), tab.getMaxRows(), tab.getMaxColumns()];`,
    gives: [
      [
        ['a', 'b'],
        ['a', 'c'],
      ],
      2,
      2,
    ],
  },
  {
    script: 'ai/autosummarize/main.js',
    tabs: {Sheet1: ['a text']},
    select: 'Sheet1!A1',
    outside: 'globalThis.summarizeFiles = (texts) => texts.map((text) => [text, "t", "s", "1", "2"]);',
    run: `onInstall(); doAutoSummarizeAI('one', 'two');
      const tab = SpreadsheetApp.getActiveSheet();
      const look = [tab.getRange('A1').getFontWeight(), tab.getRange('A2').getFontFamily(), tab.getMaxRows()];
      removeAllSummaries();
      return [look, SpreadsheetApp.getActive().getNumSheets()];`,
    gives: [['bold', 'Google Sans', 2], 1],
  },
  {
    script: 'solutions/automations/mail-merge/Code.js',
    tabs: {Sheet1: ['Recipient | Name | Email Sent', 'a@example.com | Ann', 'b@example.com | Bob | yes']},
    outside: `GmailApp.getDrafts = () => [{getMessage: () => ({getSubject: () => 'Hi', getAttachments: () => [], getBody: () => 'B {{Name}}', getPlainBody: () => 'T'})}];
      GmailApp.sendEmail = (...mail) => sent.push(mail[3].htmlBody);`,
    run: `onOpen(); sendEmails('Hi');
      return [sent, SpreadsheetApp.getActiveSheet().getRange('C2').getValue() instanceof Date];`,
    gives: [['B Ann'], true],
  },
  {
    script: 'solutions/automations/generate-pdfs/Code.js',
    tabs: {
      Customers: ['Customer Name | Email | Address', 'Ann | a@example.com | Road 1'],
      Products: ['SKU Name | SKU Description | Price', 'S1 | Seat | 10'],
      Transactions: ['Customer Name | SKU | Licenses', 'Ann | S1 | 3'],
      Invoices: ['Invoice number | Date | Customer | Email | Details | Total | Due | Invoice link | Email sent'],
      'Invoice Template': [''],
    },
    outside:
      "globalThis.getFolderByName_ = () => ({createFile: (file) => ({getUrl: () => 'https://example.com/' + 'x'.repeat(30)})});",
    run: `processDocuments(); sendEmails();
      const line = SpreadsheetApp.getActive().getSheetByName('Invoices').getRange('C2:I2').getValues()[0];
      return [line[0], line[3], line[6], SpreadsheetApp.getActive().getSheetByName('Invoice Template').getRange('B18:G18').getValues()];`,
    gives: ['Ann', 30, 'Yes', [['S1', 'Seat', '', 3, 10, 30]]],
  },
  {
    script: 'solutions/automations/timesheets/Code.js',
    tabs: {
      Sheet1: [
        'Time | Email | Name | Mon | Tue | Wed | Thu | Fri | Wage',
        '1 | a@example.com | Ann | 8 | 8 | 8 | 8 | 8 | 10',
      ],
    },
    outside: 'MailApp.sendEmail = (...mail) => sent.push(mail[0]);',
    run: `const tab = SpreadsheetApp.getActiveSheet();
      tab.setFrozenRows(1); onOpen(); columnSetup(); setUpForm(); tab.getRange('L2').setValue('APPROVED'); checkApprovedStatusToNotify();
      return [tab.getRange('J1:M2').getDisplayValues(), sent];`,
    gives: [
      [
        ['TOTAL HOURS', 'WEEKLY PAY', 'APPROVAL', 'NOTIFIED STATUS'],
        ['40', '400', 'APPROVED', 'NOTIFIED'],
      ],
      ['a@example.com'],
    ],
  },
  {
    script: 'solutions/automations/news-sentiment/Code.js',
    tabs: {Sheet1: ['Headlines | Sentiment | Score']},
    prompt: 'cats',
    outside: `UrlFetchApp.fetch = (address) => JSON.stringify(/newsapi/.test(address)
      ? {articles: [{title: 'Cats win', description: null}]} : {documentSentiment: {score: 0.9}});`,
    run: `onOpen(); showNewsPrompt();
      const tab = SpreadsheetApp.getActiveSheet();
      return [tab.getRange('A2').getValue(), tab.getRange('B2').getBackground(), tab.getRange('C2').getValue(), tab.getRange('A4').getFontWeight()];`,
    gives: ['Cats win', '#44f83d', 0.9, 'bold'],
  },
  {
    script: 'solutions/automations/feedback-sentiment-analysis/code.js',
    tabs: {'Review Data': ['id | comments | entity_sentiment', '1 | good'], 'Entity Sentiment Data': ['Review ID']},
    outside: `UrlFetchApp.fetch = () => JSON.stringify({entities: [{name: 'x', salience: 1, sentiment: {score: 2, magnitude: 3}, mentions: [1]}]});`,
    run: `onOpen(); markEntitySentiment();
      const book = SpreadsheetApp.getActive();
      return [book.getSheetByName('Entity Sentiment Data').getRange('A2:F2').getValues(), book.getSheetByName('Review Data').getRange('C2').getValue()];`,
    gives: [[[1, 'x', 1, 2, 3, 1]], 'complete'],
  },
  {
    script: 'solutions/automations/tax-loss-harvest-alerts/Code.js',
    tabs: {Calculations: [' | Stock |  |  |  |  | Gain', ' | ABC |  |  |  |  | -0.25']},
    outside: 'MailApp.sendEmail = (mail) => sent.push([mail.to, mail.htmlBody]);',
    run: 'checkLosses(); return sent;',
    gives: [['user@example.com', 'Stocks: <br><br>ABC: -25.00%<br>']],
  },
  {
    script: 'solutions/automations/youtube-tracker/Code.js',
    tabs: {
      'a@example.com': [
        'Video Link | Video Title | Date | Channel | Views | Comments | Likes',
        'https://example.com/?v=abc |  |  |  |  | 1',
      ],
    },
    outside: `YouTube.Videos = {list: () => ({items: [{snippet: {title: 'T', publishedAt: '2026-01-02T00:00:00Z', channelTitle: 'C'}, statistics: {viewCount: 9, likeCount: 8, commentCount: 7}}]})};
      MailApp.sendEmail = (...mail) => sent.push(/example.com/.test(mail[2]));`,
    run: 'markVideos(); return [SpreadsheetApp.getActiveSheet().getRange("B2").getValue(), SpreadsheetApp.getActiveSheet().getRange("E2:G2").getValues(), sent];',
    gives: ['T', [[9, 7, 8]], [true]],
  },
  {
    script: 'gmail/sendingEmails/sendingEmails.gs',
    tabs: {Sheet1: ['To | Text', 'a@example.com | one', 'b@example.com | two']},
    outside: 'MailApp.sendEmail = (...mail) => sent.push(mail[0]);',
    run: 'sendEmails(); sendNonDuplicateEmails(); return [sent.length, SpreadsheetApp.getActiveSheet().getRange("C2:C3").getValues()];',
    gives: [4, [['email sent'], ['email sent']]],
  },
  {
    script: 'mashups/sheets2translate.gs',
    tabs: {Sheet1: ['hallo']},
    select: 'Sheet1!A1',
    outside: "LanguageApp.translate = (text) => text.replace('a', 'e');",
    run: 'onEdit(); return SpreadsheetApp.getActiveRange().getNote();',
    gives: 'hello',
  },
  {
    script: 'mashups/sheets2chat.gs',
    tabs: {Sheet1: ['new']},
    select: 'Sheet1!A1',
    outside: 'UrlFetchApp.fetch = (_, options) => sent.push(JSON.parse(options.payload).text.slice(0, 39));',
    run: "sendChatMessageOnEdit({oldValue: 'old'}); return sent;",
    gives: ['The range A1 was changed from "old" to '],
  },
  {
    script: 'triggers/triggers.gs',
    tabs: {Sheet1: ['x']},
    run: `const range = SpreadsheetApp.getActiveSheet().getRange('B1');
      onInstall({}); onEdit({range}); onSelectionChange({range});
      return [range.getBackground(), /^Last modified: /.test(range.getNote())];`,
    gives: ['#ff0000', true],
  },
  {
    script: 'utils/logging.gs',
    tabs: {Sheet1: ['a | b']},
    outside: 'MailApp.sendEmail = (...mail) => sent.push(mail[2]);',
    run: "measuringExecutionTime(); emailDataRow(1, 'a@example.com'); return sent;",
    gives: ['a b'],
  },
];

/** Runs scripts of a checkout of Google's samples as they stand, each in a document of its own. */
export function runSamples(checkout: string): SamplesResult {
  const scripts = SAMPLES.map((sample) => [sample.script, failureOf(checkout, sample)] as const);
  return {commit: commitOf(checkout), scripts: Object.fromEntries(scripts)};
}

function failureOf(
  checkout: string,
  {script, tabs = {}, select, prompt, outside = '', run, gives}: Sample,
): string | null {
  const folder = join(checkout, dirname(script));
  if (!existsSync(join(checkout, script))) return 'is not in the checkout';
  const isWhole = script.endsWith('clean-sheet/Code.js') || script.endsWith('generate-pdfs/Code.js');
  const scripts = isWhole ? scriptsIn(folder) : [readFileSync(join(checkout, script), 'utf8')];
  const files = Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith('.html'))
      .map((name) => [name.slice(0, -'.html'.length), readFileSync(join(folder, name), 'utf8')]),
  );
  const host = openRealm({bundle: [OUTSIDE, ...scripts].join('\n'), files, timeZone: 'Etc/GMT'});
  try {
    for (const [tab, lines] of Object.entries(tabs)) host.user.fill(tab, lines.map(cellsIn));
    if (select) host.user.select(select);
    const given = JSON.stringify(host.evaluate(`${outside}\n${run}`, {answers: {prompt}}));
    const swallowed = host.workbook.shown.logs.find((text) => /\[host\]|Failed with error/.test(text));
    if (swallowed) return swallowed;
    return given === JSON.stringify(gives) ? null : `gives ${given} instead of ${JSON.stringify(gives)}`;
  } catch (error) {
    return (error as Error).message;
  }
}

function cellsIn(line: string): string[] {
  return line.split('|').map((cell) => cell.trim());
}

function scriptsIn(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => /\.(?:js|gs)$/.test(name));
  return names.map((name) => readFileSync(join(folder, name), 'utf8'));
}
