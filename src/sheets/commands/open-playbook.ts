import {phrase} from '../../core/phrase';
import {say} from '../../playbook/say';
import {playbookTab} from '../../tabs/playbook/tab';
import {editedScripts} from '../file/edited-scripts';
import type {OpenFile} from '../file/open-file';
import {textsOf} from '../file/texts';
import type {Tab} from '../google';
import {tabsBefore} from '../undo/tabs';
import {undoable} from '../undo/undo';
import {writeOwnTab} from '../write/write-own-tab';
import {rewriteInLanguage} from './rewrite-in-language';

/**
 * Brings the Playbook tab to the front: made with our texts when it is not there, and written anew with the team's own
 * texts when the file has another language now. The caller holds the lock.
 *
 * @returns what to tell the user
 */
export function openPlaybookTab(file: OpenFile): string {
  const {spreadsheet, words} = file;
  const present = file.tabs.get('playbook');
  const left =
    present &&
    rewriteInLanguage(file, present, (language) => {
      const texts = textsOf(language);
      const scripts = editedScripts(file, language);
      // Marks of ours may stand beside any text: people brought ours back below some of them.
      return [playbookTab(scripts, texts.words, texts.scripts), playbookTab(scripts, texts.words, {})];
    });
  const tab = present ?? writtenPlaybook(file);
  spreadsheet.setActiveSheet(tab);
  const done = phrase('playbook-done', {tab: tab.getName()});
  return say(phrase('sentences', {sentences: left ? [done, left] : [done]}), words);
}

function writtenPlaybook(file: OpenFile): Tab {
  const {spreadsheet, settings, words} = file;
  const model = playbookTab(textsOf(settings.language).scripts, words);
  const before = {tabs: tabsBefore(file, ['playbook'])};
  return undoable(spreadsheet, {before, words, failure: 'tab-failed'}, () => writeOwnTab(file, model, null));
}
