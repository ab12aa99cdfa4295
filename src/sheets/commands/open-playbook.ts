import {phrase, sentencesOf} from '../../core/phrase';
import {say} from '../../playbook/say';
import {playbookTab} from '../../tabs/playbook/tab';
import {editedScripts} from '../file/edited-scripts';
import type {OpenFile} from '../file/open-file';
import {textsOf} from '../file/texts';
import {writeLoneTab} from './pages';
import {rewriteInLanguage} from './rewrite-in-language';

/**
 * Brings the Playbook tab to the front: made with our texts when it is not there, and written anew with the team's own
 * texts when the file has another language now. The caller holds the lock.
 *
 * @returns what to tell the user
 */
export function openPlaybookTab(file: OpenFile): string {
  const {spreadsheet, settings, words} = file;
  const present = file.tabs.get('playbook');
  const left =
    present &&
    rewriteInLanguage(file, present, (language) => {
      const texts = textsOf(language);
      const scripts = editedScripts(file, language);
      // People may have put the product's own texts back below marks that say a text was changed.
      return [playbookTab(scripts, texts.words, texts.scripts), playbookTab(scripts, texts.words, {})];
    });
  const tab = present ?? writeLoneTab(file, playbookTab(textsOf(settings.language).scripts, words));
  spreadsheet.setActiveSheet(tab);
  const done = phrase('playbook-done', {tab: tab.getName()});
  return say(sentencesOf(left ? [done, left] : [done]), words);
}
