import type {Scripts} from '../../core/plan/scripts';
import {LANGUAGES, type Language} from '../../playbook/languages';
import {readPlaybook} from '../../tabs/playbook/read';
import {markedTabs} from './marks';
import {textsOf} from './texts';

/** The texts of plans and e-mails as the team edited them in the Playbook tab; ours where nobody did. */
export function editedScripts(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, language: Language): Scripts {
  const tab = markedTabs(spreadsheet).get('playbook');
  const {scripts} = textsOf(language);
  if (tab === undefined) return scripts;
  const others = LANGUAGES.filter((other) => other !== language).map((other) => textsOf(other).scripts);
  return readPlaybook(tab.getDataRange().getValues(), scripts, others).scripts;
}
