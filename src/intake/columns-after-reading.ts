import {phrase} from '../core/phrase';
import type {ReadAccounts} from './accounts';
import {isConvertedMatch} from './accounts/currencies';
import type {Understood} from './headings';
import type {FoundColumns} from './headings/gaps';
import {quoted} from './readers/cell';
import {byColumn, type Question} from './sheet';

/** The columns once the accounts were read: what they settled is not asked any more, and what they replaced says so. */
export function columnsAfterReading(understood: Understood, read: ReadAccounts): FoundColumns {
  const used = new Set(read.matches.map(({column}) => column));
  const isOpen = ({column}: {readonly column: number}) => !used.has(column);
  // An ID that repeats where a customer's products were added up asks for nothing.
  const isSettled = ({reason}: Question) => reason.key === 'match-repeats' && read.productColumns.size > 0;
  // What is asked about itself was not picked.
  const asTie = (each: Question): Question => {
    const used = read.questions.find(({heading}) => heading === each.reason.figures?.used)?.heading;
    return used ? {...each, reason: phrase('ask-tie', {headings: [each.heading, used]})} : each;
  };
  const open = understood.questions.filter(isOpen);
  const questions = [...open.filter((each) => !isSettled(each)).map(asTie), ...read.questions].sort(byColumn);
  const asked = new Set(questions.map(({column}) => column));
  const converted = read.matches.find(isConvertedMatch);
  const replaced = converted ? understood.matches.filter((each) => isOpen(each) && !asked.has(each.column)) : [];
  const unmatched = [
    ...understood.unmatched
      .filter(isOpen)
      .map((each) => (read.productColumns.has(each.column) ? {...each, reason: phrase('unused-products')} : each)),
    ...open.filter(isSettled),
    ...replaced.map(({column, heading}) => {
      const reason = phrase('unused-converted', {heading: quoted(converted!.heading)});
      return {column, heading, reason};
    }),
  ];
  return {matches: read.matches, questions, unmatched: unmatched.sort(byColumn)};
}
