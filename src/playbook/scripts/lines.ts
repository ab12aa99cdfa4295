import type {ScriptKey, Scripts} from '../../core/plan/scripts';

/** What a script is for: the first part of its key. */
export type ScriptGroup = ScriptKey extends `${infer Group}/${string}` ? Group : never;

/** A script as a line of the Playbook tab. */
export interface ScriptLine {
  readonly key: ScriptKey;
  readonly group: ScriptGroup;
}

/**
 * Every script in the order of the Playbook tab.
 *
 * Source: method, section 3 for what a signal proposes, sections 6 and 8 for openings, section 8 for proposals, sections 8 and 9
 * for plays, section 9 for all others; the words are ours.
 */
export function scriptLines(scripts: Scripts): ScriptLine[] {
  return (Object.keys(scripts) as ScriptKey[]).map((key) => ({
    key,
    group: key.slice(0, key.indexOf('/')) as ScriptGroup,
  }));
}
