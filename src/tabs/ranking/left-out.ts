import {MAX_NAMED, phrase} from '../../core/phrase';
import type {LeftOut} from '../../intake/sheet';
import {say, type Words} from '../../playbook/say';

/** Who is not in a table and why: a line a reason, in the order of the sheet. */
export function leftOutLines(leftOut: readonly LeftOut[], words: Words): string[] {
  const reasons = [...new Set(leftOut.map(({why}) => why))];
  return reasons.map((why) => {
    const rows = leftOut.filter((each) => each.why === why);
    const named = rows
      .slice(0, MAX_NAMED)
      .map(({name, row}) =>
        phrase(name === '' ? 'left-out-row' : 'left-out-name', {name: name.replace(/[:：]\s*$/, ''), row}),
      );
    const more = rows.length - named.length;
    const names = phrase('facts', {facts: more > 0 ? [...named, phrase('left-out-more', {more})] : named});
    return say(phrase('left-out-line', {why: phrase(`left-out-all-${why}`), names}), words);
  });
}
