import type {ScriptKey, Scripts} from '../../core/plan/scripts';
import type {Sourced} from '../../core/playbook';

/** What a script is for: the first part of its key. */
export type ScriptGroup = ScriptKey extends `${infer Group}/${string}` ? Group : never;

/** A script as a line of the Playbook tab. */
export interface ScriptLine extends Sourced {
  readonly key: ScriptKey;
  readonly group: ScriptGroup;
}

/** Every script in the order of the Playbook tab, with its source. */
export function scriptLines(scripts: Scripts): ScriptLine[] {
  return (Object.keys(scripts) as ScriptKey[]).map((key) => {
    const group = key.slice(0, key.indexOf('/')) as ScriptGroup;
    return {key, group, source: SOURCES[group]};
  });
}

/** Where each kind of script comes from; the words are ours. */
const SOURCES: Readonly<Record<ScriptGroup, string>> = {
  opening: 'method, sections 6 and 8',
  proposal: 'method, section 8',
  subject: 'method, section 9',
  email: 'method, section 9',
  ask: 'method, section 9',
  'follow up': 'method, section 9',
  play: 'method, sections 8 and 9',
  who: 'method, section 9',
  risk: 'method, section 9',
  objection: 'method, section 9',
  answer: 'method, section 9',
  guide: 'method, section 9',
  coaching: 'method, section 9',
  propose: 'method, section 3',
};
