import type {Scripts} from '../../core/plan/scripts';
import {SCRIPTS} from '../../playbook/scripts';
import type {Language} from '../../playbook/words';
import {readPlaybook} from '../../tabs/playbook/read';
import {markedTabs} from './marks';

/** The texts of plans and e-mails as the team edited them in the Playbook tab; ours where nobody did. */
export function editedScripts(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, language: Language): Scripts {
  const tab = markedTabs(spreadsheet).get('playbook');
  const others = Object.entries(SCRIPTS).flatMap(([other, scripts]) => (other === language ? [] : [scripts]));
  return tab === undefined
    ? SCRIPTS[language]
    : readPlaybook(tab.getDataRange().getValues(), SCRIPTS[language], others).scripts;
}
