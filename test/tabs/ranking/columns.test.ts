import {phrase} from '../../../src/core/phrase';
import {type Language, WORDS} from '../../../src/playbook/words';
import {RANKING_COLUMNS, type RankingRow} from '../../../src/tabs/ranking/columns';
import {assessed} from '../../builders';

const ROW: RankingRow = {of: {...assessed({}), rank: 1}, move: null, first: undefined, planRow: undefined};

/** What a column says of an account. */
function value(id: string, row: Partial<RankingRow>, language: Language = 'en') {
  return RANKING_COLUMNS.find((column) => column.id === id)?.cell({...ROW, ...row}, WORDS[language]).value;
}

describe('the move since the last run', () => {
  it.each([
    {move: 3, shown: '▲3'},
    {move: 1, shown: '▲1'},
    {move: 0, shown: '='},
    {move: -1, shown: '▼1'},
    {move: 'new' as const, shown: 'new'},
    {move: null, shown: null}, // nothing to compare with
  ])('of $move places reads $shown', ({move, shown}) => expect(value('move', {move})).toBe(shown));

  it('of somebody new reads so in the other language', () => {
    expect(value('move', {move: 'new'}, 'zh')).toBe(WORDS.zh['ranking-new']);
  });
});

describe('what to escalate', () => {
  const reason = phrase('ranking-week-none');

  it.each([
    {escalations: [], shown: null},
    {escalations: [reason], shown: WORDS.en['ranking-week-none']},
  ])('is blank only when there is nothing: $shown', ({escalations, shown}) => {
    expect(value('escalate', {of: {...ROW.of, escalations}})).toBe(shown);
  });
});
