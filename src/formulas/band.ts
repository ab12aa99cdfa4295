import {highestScore} from '../core/assess';
import {phrase} from '../core/phrase';
import type {Settings} from '../core/playbook';
import {readinessTop} from '../core/readiness';
import {bandOf} from '../core/score';
import {type Words, word} from '../playbook/say';
import {numberArgument} from './arguments';
import {type Argument, broadcast, isEmpty, WrongArgument} from './broadcast';

/** The band of a score, with its emoji; a blank score has a blank band. */
export function expansionBand(score: Argument, model: Argument, settings: Settings, words: Words): unknown {
  return broadcast([score, model], (value, which) => {
    if (isEmpty(value)) return '';
    const number = numberArgument('score', value);
    const [bands, top, label] = isReadiness(which)
      ? [settings.readinessBands, readinessTop(settings), 'readiness']
      : [settings.bands, highestScore(settings), 'band-label'];
    if (!(number >= 0 && number <= top)) throw new WrongArgument(phrase('wrong-score', {value: number, top}));
    return word(words, `${label}-${bandOf<string>(number, bands, top)}`);
  });
}

function isReadiness(model: unknown): boolean {
  if (isEmpty(model)) return false;
  const name = String(model).trim().toLowerCase();
  if (name === 'readiness') return true;
  if (name === 'expansion') return false;
  throw new WrongArgument(phrase('wrong-model', {value: String(model)}));
}
