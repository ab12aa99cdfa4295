import type {Help, LabeledText} from '../api';
import {type Phrase, phrase} from '../core/phrase';
import type {Band, Settings} from '../core/playbook';
import {readinessTop} from '../core/readiness';
import {GUARDRAILS} from '../playbook/rules/guardrails';
import {say, type Words} from '../playbook/say';

/** How scores come about: bands, factors and guardrails, from the playbook's tables with the file's own numbers. */
export function helpOf(settings: Settings, words: Words): Help {
  const told = (key: string, figures?: Phrase['figures']) => say(phrase(key, figures), words);
  const readiness = settings.model === 'readiness';
  return {
    bands: readiness
      ? bandLines(settings.readinessBands, readinessTop(settings), 'readiness-', 'readiness-advice-', words)
      : bandLines(settings.bands, 100, 'band-label-', 'band-advice-', words),
    factors: Object.entries(settings.points).map(([factor, levels]) => ({
      label: told(`factor-${factor}`),
      text: told('help-levels', {levels: levelsOf(factor, levels, settings)}),
    })),
    guardrails: GUARDRAILS.filter(({overrides}) => overrides).map(({priority}) => ({
      label: told(`priority-label-${priority}`),
      text: told(`help-${priority}`, {
        days: settings.thresholds.defendDays,
        usage: settings.thresholds.usageNear,
        contact: settings.thresholds.contactDays,
      }),
    })),
  };
}

function bandLines(
  bands: readonly Band<string>[],
  top: number,
  label: string,
  advice: string,
  words: Words,
): LabeledText[] {
  return bands.map(({id, from}, index) => {
    const below = bands[index - 1]?.from;
    const range = below === undefined ? phrase('help-up-to', {from, top}) : phrase('help-below', {from, below});
    return {
      label: say(phrase(`${label}${id}`), words),
      text: say(phrase('help-band', {range, advice: phrase(`${advice}${id}`)}), words),
    };
  });
}

function levelsOf(factor: string, levels: Readonly<Record<string, number>>, {thresholds}: Settings): Phrase[] {
  const usage = {over: thresholds.usageOver, near: thresholds.usageNear};
  return Object.entries(levels).map(([level, points]) => {
    const name = factor === 'usage' ? phrase(`help-usage-${level}`, usage) : phrase(`level-${level}`);
    return phrase('help-level', {level: name, points});
  });
}
