// Writes samples/golden.csv and samples/golden.xlsx anew: the accounts whose scores the tests hold fixed.
import {writeFile} from 'node:fs/promises';
import {installMissing} from './install.mjs';

installMissing();
const {default: ExcelJS} = await import('exceljs');
const {default: Papa} = await import('papaparse');

/** Renewals are relative, so that the file gives the same scores on every day. */
const GOLDEN = [
  {
    Account: 'DataFlow Inc',
    ARR: '$48K',
    'Seats: Used / Licensed': '48/50',
    'API usage %': '92%',
    'Feature adoption': '85%',
    'Power users': 12,
    Funding: 'Series A',
    Hiring: 20,
    'Feature requests': 'asked 3×',
    'Modules requested': 'Analytics',
    NPS: 9,
    Renewal: 'in 8 months',
    'Seat price per month': '$80',
    'Module value (ARR)': '$15K',
    'Tier delta (ARR)': '$20K',
    'Tier includes modules': 'yes',
    'Seats needed': 20,
  },
  {
    Account: 'BetaCorp',
    Utilization: '95%',
    'Company growth': '20%',
    'Champion promoted': 'just promoted',
    Funding: 'Series B',
  },
  {Account: 'EchoLLC', Utilization: '100%', Workarounds: 'many', Renewal: 'in 6 months', NPS: 4},
  {
    Account: 'AlphaTech',
    Utilization: '70%',
    'Feature requests': 'asked once',
    Renewal: 'in 3 months',
    Relationship: 'Stable',
  },
  {Account: 'DeltaInc', Utilization: '85%', Renewal: 'in 30 days', 'Vendor review': 'reviewing vendors'},
  {
    Account: 'GammaCo',
    Utilization: '60%',
    'Usage trend': 'declining',
    Renewal: 'in 12 months',
    'Feature requests': 'no requests',
  },
  {
    Account: 'BrightOps',
    MRR: '$2,400',
    Utilization: '87%',
    'Positive outcome': 'last month',
    'Headcount growth': 'headcount grew',
    'Feature requests': 'asked about a feature',
  },
];

const headings = [...new Set(GOLDEN.flatMap((account) => Object.keys(account)))];
const rows = GOLDEN.map((account) => headings.map((heading) => account[heading] ?? ''));

await writeFile(sample('golden.csv'), `${Papa.unparse([headings, ...rows], {newline: '\n'})}\n`);
await writeFile(sample('golden.xlsx'), await workbook());

function sample(name) {
  return new URL(`../samples/${name}`, import.meta.url);
}

/** As someone would keep it in Excel: amounts and shares are numbers with a format, not text. */
async function workbook() {
  fixClock();
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Accounts', {views: [{state: 'frozen', ySplit: 1}]});
  sheet.addRow(headings).font = {bold: true};
  for (const row of rows) {
    const cells = row.map(typed);
    const added = sheet.addRow(cells.map(({value}) => value));
    cells.forEach(({format}, column) => {
      if (format) added.getCell(column + 1).numFmt = format;
    });
  }
  for (const column of sheet.columns) column.width = 16;
  return Buffer.from(await book.xlsx.writeBuffer());
}

function typed(text) {
  if (text === '') return {value: null};
  if (/^\d+%$/.test(text)) return {value: parseInt(text, 10) / 100, format: '0%'};
  const money = /^\$([\d,]+)(K?)$/.exec(text);
  if (!money) return {value: text};
  return {value: Number(money[1].replaceAll(',', '')) * (money[2] ? 1000 : 1), format: '$#,##0'};
}

/** The workbook notes when it was made; at a fixed time the same accounts give the same bytes. */
function fixClock() {
  const RunningDate = Date;
  globalThis.Date = class extends RunningDate {
    constructor(...parts) {
      super(...(parts.length ? parts : [RunningDate.UTC(2026, 0, 1)]));
    }
  };
}
