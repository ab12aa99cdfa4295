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
    return {key, group, source: `method, ${SOURCES[group] ?? 'section 9'}`};
  });
}

/** Where each kind of script comes from, if not from section 9 of the method; the words are ours. */
const SOURCES: Readonly<Partial<Record<ScriptGroup, string>>> = {
  opening: 'sections 6 and 8',
  proposal: 'section 8',
  play: 'sections 8 and 9',
  propose: 'section 3',
};
