import type {Look} from '../../api';
import {isOutOfStep} from '../../core/identity';
import {headingTexts} from '../../intake/headings/renamed';
import type {ConfirmedMapping} from '../../intake/sheet';
import {say, word} from '../../playbook/say';
import {keysOf} from '../../tabs/score/rows';
import {lookView, NO_LOOK} from '../../views/look';
import {type AccountSheet, NamesUnknown, readAccounts} from '../file/account-sheet';
import {accountTab, rememberAccountTab} from '../file/account-tab';
import {columnBeyondFilter, filterWarning} from '../file/filter';
import {gridsOf} from '../file/grids';
import {keepUpWithHeadings, mappingFor} from '../file/mapping';
import type {OpenFile} from '../file/open-file';
import {readTab} from '../file/read-tab';
import {Refusal} from '../refusal';
import {unfinishedRun} from './run';

/** What the account sheet looks like before it is scored; a sheet that cannot be read is a view too. */
export function lookAt(file: OpenFile): Look {
  const {spreadsheet, choices, words} = file;
  const tab = accountTab(file);
  try {
    const sheet = readAccounts(file, tab);
    rememberAccountTab(tab);
    keepUpWithHeadings(sheet.read.sheet, choices);
    return lookOf(sheet, mappingFor(sheet.read.sheet, choices));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const empty = gridsOf(spreadsheet).every((each) => each.getLastRow() === 0);
    const message = empty ? word(words, 'sidebar-empty') : error.message;
    const headings = error instanceof NamesUnknown ? headingTexts(readTab(file, tab).sheet).filter((each) => each) : [];
    return {...NO_LOOK, state: empty ? 'empty' : 'unreadable', tab: tab.getName(), message, headings};
  }
}

function lookOf(sheet: AccountSheet, mapping: ConfirmedMapping): Look {
  const {read, intake, words} = sheet;
  const {accounts, missing} = intake;
  return {
    ...NO_LOOK,
    ...lookView(intake, words),
    state: 'ready',
    tab: read.sheet.name,
    confirmed: Object.keys(mapping).length,
    warnings: [
      ...missing.map((each) => say(each, words)),
      ...(isOutOfStep(accounts, keysOf(read)) ? [word(words, 'sidebar-out-of-step')] : []),
    ],
    shortFilter: filterWarning(columnBeyondFilter(read.tab, read.ownColumns.values()), words),
    isScored: read.ownColumns.size > 0,
    run: unfinishedRun(sheet),
  };
}
