import type {Scripts} from '../../core/plan/scripts';
import {LANGUAGES, type Language} from '../../playbook/languages';
import {readPlaybook} from '../../tabs/playbook/read';
import type {OpenFile} from './open-file';
import {textsOf} from './texts';

/** The texts of plans and e-mails as the team edited them in the Playbook tab, in a language; ours where nobody did. */
export function editedScripts({tabs, settings}: OpenFile, language: Language = settings.language): Scripts {
  const tab = tabs.get('playbook');
  const {scripts} = textsOf(language);
  if (tab === undefined) return scripts;
  const others = LANGUAGES.filter((other) => other !== language).map((other) => textsOf(other).scripts);
  return readPlaybook(tab.getDataRange().getValues(), scripts, others).scripts;
}
