import type {Scripts} from '../../core/plan/scripts';
import type {Issue} from '../../intake/sheet';
import {LANGUAGES, type Language} from '../../playbook/languages';
import {readPlaybook} from '../../tabs/playbook/read';
import type {OpenFile} from './open-file';
import {textsOf} from './texts';

/** The texts of plans and e-mails as the team edited them in the Playbook tab, in a language; ours where nobody did. */
export function editedScripts(file: OpenFile, language: Language = file.settings.language): Scripts {
  const tab = file.tabs.get('playbook');
  const {scripts} = textsOf(language);
  if (tab === undefined) return scripts;
  const others = LANGUAGES.filter((other) => other !== language).map((other) => textsOf(other).scripts);
  const read = readPlaybook(tab.getDataRange().getValues(), scripts, others, tab.getName());
  FOUND.set(file, read.issues);
  return read.scripts;
}

/** What is wrong with the edited texts that a command has used. */
export function scriptIssues(file: OpenFile): readonly Issue[] {
  return FOUND.get(file) ?? [];
}

const FOUND = new WeakMap<OpenFile, readonly Issue[]>();
