import type {Account} from '../../core/account';
import {identityIn, knownOf} from '../../core/identity';
import {phrase} from '../../core/phrase';
import {cleanText} from '../../core/plan/wording';
import {capitalized, type Say, sayIn, type Words, word} from '../../playbook/say';
import {cell, dropdownIn} from '../cells';
import {textIn} from '../kept/cell';
import {type FreshRow, keepTyped} from '../kept/keep-typed';
import {ADDED, type TypedRow} from '../kept/read-typed';
import {type ByColumn, checksum, checksums, rowKey} from '../kept/row-key';
import type {TabCell, TabModel, TabValue} from '../model';
import {dueTyped} from '../steps/typed-steps';
import type {StyleId} from '../styles';
import type {Mail} from './build';
import {OPEN_COLUMNS, OUTREACH, OUTREACH_COLUMNS, OUTREACH_STATUSES, type OutreachColumn} from './line';

export interface OutreachTabOptions {
  readonly words: Words;
  /** Every account of the sheet, whether somebody writes to it or not. */
  readonly accounts: readonly Account[];
  readonly before: readonly TypedRow[];
}

/** The Outreach tab: headings in the first row, as mail merges read them, then a row an account. */
export function outreachTab(reached: readonly Mail[], {words, accounts, before}: OutreachTabOptions): TabModel {
  const say = sayIn(words);
  const identityOf = identityIn(accounts);
  const rows = reached.map((each) => valuesOf(each, say));
  const fresh = reached.map(({assessment: {account}, cycle, said}, index): FreshRow => {
    const fields = Object.fromEntries(OPEN_COLUMNS.map((name) => [name, rows[index]?.[name] ?? null]));
    const id = {identity: identityOf(account), row: account.row, action: ACTION, cycle};
    return {...id, fields, isDated: dueTyped(said) !== null, lasting: PERSON};
  });
  const {fields, gone} = keepTyped(fresh, before.map(withAddress), knownOf(accounts));
  const headings = OUTREACH_COLUMNS.map((name): TabCell => {
    return cell(word(words, OUTREACH.headings[name] ?? ''), 'heading');
  });
  const lines = fresh.map((row, index) => freshLine(rows[index] ?? {}, row, fields[index] ?? {}));
  const cells = [
    [...headings, cell(OUTREACH.keyHeading + rowKey(headings), 'subtitle')],
    ...lines,
    ...gone.map(goneLine),
  ];
  return {
    key: 'outreach',
    cells,
    textSize: 9,
    columnWidths: WIDTHS,
    hiddenColumns: [WIDTHS.length],
    frozenRows: 1,
    frozenColumns: 1,
    dropdowns: dropdownIn({row: 2, column: STATUS_COLUMN, rows: cells.length - 1}, OUTREACH_STATUSES, words),
  };
}

const ACTION = 'mail';
/** Whom people write to, whatever it is about. */
const PERSON: readonly OutreachColumn[] = ['contact', 'email', 'firstName'];
const STATUS_COLUMN = OUTREACH_COLUMNS.indexOf('status') + 1;
/** All but the last two are as wide as a landscape A4 page at eight points. */
const WIDTHS = [130, 80, 80, 126, 58, 96, 116, 272, 84, 74, 58, 240, 60];

const STYLES: Readonly<Record<OutreachColumn, StyleId>> = {
  account: 'link-strong',
  owner: 'body',
  contact: 'body',
  email: 'body',
  firstName: 'body',
  trigger: 'quiet',
  subject: 'strong',
  body: 'copy',
  sendBy: 'day',
  status: 'body',
  notes: 'body',
  followUp: 'quiet',
};

function valuesOf(outreach: Mail, say: Say): Record<OutreachColumn, TabValue> {
  const {assessment, contact, email, firstName, trigger, isCall, mail, followUp, sendBy, said} = outreach;
  const isOver = said?.status === 'done' || said?.status === 'skipped';
  const open = isCall ? 'outreach-status-call' : 'outreach-status-todo';
  const {account, owner} = assessment.account;
  const clean = (text: string | null) => (text === null ? null : cleanText(text) || null);
  return {
    account: cleanText(account),
    owner: clean(owner),
    contact: clean(contact),
    email: clean(email),
    firstName: clean(firstName),
    trigger: trigger && capitalized(say(trigger)),
    subject: mail.subject || null,
    body: mail.body || null,
    sendBy: sendBy === null ? null : {day: sendBy},
    status: say(phrase(!isOver ? open : said.status === 'done' ? 'outreach-status-sent' : 'status-skipped')),
    notes: null,
    followUp: followUp && `${followUp.subject}\n\n${followUp.body}`,
  };
}

function freshLine(
  values: Partial<Record<OutreachColumn, TabValue>>,
  row: FreshRow,
  kept: ByColumn<TabValue>,
): TabCell[] {
  const made = OUTREACH_COLUMNS.map((name): TabCell => {
    const own = cell(values[name] ?? null, STYLES[name]);
    return name === 'account' ? {...own, link: {to: 'accounts', row: row.row}} : own;
  });
  const shown = made.map((own, index) => {
    const name = OUTREACH_COLUMNS[index] ?? '';
    return name in kept ? {...own, value: kept[name] ?? null} : own;
  });
  return [...shown, cell(rowKey([...made, ...shown], row, checksums(row.fields)), 'subtitle')];
}

/** A row with the address that people typed before nobody wrote to its account any more. */
function withAddress(row: TypedRow): TypedRow {
  const {fields, changed, fresh} = row;
  if (!fresh.address || changed.includes('email')) return row;
  return {...row, fields: {...fields, email: fresh.address}, changed: [...changed, 'email']};
}

/**
 * A row that somebody added, or an account that nobody writes to any more: without its address, so that no merge sends it. One
 * that people typed is kept beside what the row says about itself.
 */
function goneLine(row: TypedRow): TabCell[] {
  const isAdded = row.action === ADDED;
  const values: ByColumn<TabValue> = isAdded
    ? row.fields
    : {...row.fields, account: cleanText(textIn(row.fields.account)) || cleanText(row.identity), email: null};
  const shown = OUTREACH_COLUMNS.map((name): TabCell => {
    return cell(values[name] ?? null, name === 'sendBy' ? 'day' : isAdded ? 'body' : 'gone');
  });
  const typed = row.changed.includes('email') && textIn(row.fields.email);
  const fresh = isAdded ? {} : {...row.fresh, email: checksum(null), ...(typed && {address: typed})};
  return [...shown, cell(rowKey(shown, {...row}, fresh), 'subtitle')];
}
