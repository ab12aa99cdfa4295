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
    return isReadiness(which) ? readinessBand(number, settings, words) : scoreBand(number, settings, words);
  });
}

function scoreBand(score: number, settings: Settings, words: Words): string {
  const top = highestScore(settings);
  refuseOutside(score, top);
  return word(words, `band-label-${bandOf(score, settings.bands, top)}`);
}

function readinessBand(score: number, settings: Settings, words: Words): string {
  const top = readinessTop(settings);
  refuseOutside(score, top);
  return word(words, `readiness-${bandOf(score, settings.readinessBands, top)}`);
}

function refuseOutside(score: number, top: number): void {
  if (!(score >= 0 && score <= top)) throw new WrongArgument(phrase('wrong-score', {value: score, top}));
}

function isReadiness(model: unknown): boolean {
  if (isEmpty(model)) return false;
  const name = String(model).trim().toLowerCase();
  if (name === 'readiness') return true;
  if (name === 'expansion') return false;
  throw new WrongArgument(phrase('wrong-model', {value: String(model)}));
}
