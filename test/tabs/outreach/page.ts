import {SCRIPTS} from '../../../src/playbook/scripts';
import {WORDS} from '../../../src/playbook/words';
import type {TabModel} from '../../../src/tabs/model';
import {outreachFrom} from '../../../src/tabs/outreach/build';
import {outreachTab} from '../../../src/tabs/outreach/tab';
import {MEETING} from '../meeting';
import {schedulesFor} from '../scheduled';

/** The Outreach tab of the team's portfolio. */
export function outreachPage(): TabModel {
  const words = WORDS.en;
  const mails = outreachFrom(schedulesFor(MEETING), {scripts: SCRIPTS.en, words});
  const accounts = MEETING.accounts.map(({account}) => account);
  return outreachTab(mails, {words, accounts, before: []});
}
