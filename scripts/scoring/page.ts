import type {Playbook} from '../../src/core/playbook';
import {playbookWith} from '../../src/playbook';
import {say} from '../../src/playbook/say';
import {DEFAULT_SETTINGS} from '../../src/playbook/settings';
import {settingAt} from '../../src/playbook/settings/rules';
import {WORDS} from '../../src/playbook/words';
import {settingSections} from '../../src/tabs/settings/rows';
import {workedExample} from './example';
import {filled, percent, table} from './markdown';
import {money} from './money';
import {guardrails, offers, signals, triggers} from './rules';
import {expansionScore, levels, readinessScore} from './scores';

/** docs/scoring.md: the sentences of the rules in order, with the numbers of the default settings. */
export function scoringPage(): string {
  const playbook = playbookWith(DEFAULT_SETTINGS);
  const {settings} = playbook;
  const sections = [
    OPENING,
    workedExample(playbook),
    expansionScore(settings),
    levels(settings),
    readinessScore(settings),
    signals(playbook),
    guardrails(playbook),
    money(settings),
    offers(playbook),
    triggers(playbook),
    thresholds(playbook),
  ];
  return `${filled(sections.join('\n\n'), settings)}\n`;
}

const OPENING = `<!-- Written from what the rules of src/playbook and src/core say. Change them, then run npm run docs. -->

# How an account is scored

Every number the add-on shows follows from this page: from the cells of a row to a score, a band, a priority, a size, an
offer, and an opening. The numbers are the defaults: you can change the points of both scores, bands, thresholds, windows, and
probabilities on the Settings tab.

In short: five factors give a score from 0 to 100, and the score gives a band. A guardrail may override the band, because
keeping a customer comes before selling them more. Signals decide what to offer and how to open. What isn't
known is never guessed: data coverage says how much of the score is backed by data. The reasoning is
in [method.md](method.md).`;

/** Every threshold with the words of the Settings tab. */
function thresholds({settings}: Playbook): string {
  const rows = [...settingSections().values()]
    .flat()
    .filter(({key}) => key.startsWith('thresholds.'))
    .map(({key, kind, label, does}) => {
      const value = settingAt(settings, key) as number;
      return [say(label, WORDS.en), kind.holds === 'share' ? percent(value) : value, say(does, WORDS.en)];
    });
  return `## All thresholds

${table(['Setting', 'Default', 'What it does'], rows)}`;
}
