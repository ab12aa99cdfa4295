import type {Scripts} from '../../core/plan/scripts';
import {SCRIPTS} from '../../playbook/scripts';
import type {Language} from '../../playbook/words';
import {readPlaybook} from '../../tabs/playbook/read';
import type {OpenFile} from './open-file';

/** The texts of plans and e-mails as the team edited them in the Playbook tab, in a language; ours where nobody did. */
export function editedScripts({tabs, settings}: OpenFile, language: Language = settings.language): Scripts {
  const tab = tabs.get('playbook');
  const others = Object.entries(SCRIPTS).flatMap(([other, scripts]) => (other === language ? [] : [scripts]));
  return tab === undefined
    ? SCRIPTS[language]
    : readPlaybook(tab.getDataRange().getValues(), SCRIPTS[language], others).scripts;
}
