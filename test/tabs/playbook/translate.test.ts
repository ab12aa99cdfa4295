import type {ScriptKey} from '../../../src/core/plan/scripts';
import {SCRIPTS} from '../../../src/playbook/scripts';
import {type Language, WORDS} from '../../../src/playbook/words';
import {playbookTab} from '../../../src/tabs/playbook/tab';
import {playbookIn} from '../../../src/tabs/playbook/translate';

const [WHEN, TEXT, CHANGED, , KEY] = [0, 1, 2, 3, 4];
const SCRIPT: ScriptKey = 'opening/ceiling';

function valuesOf(language: Language): unknown[][] {
  return playbookTab(SCRIPTS[language], WORDS[language]).cells.map((row) => row.map(({value}) => value ?? ''));
}

/** The English tab in which somebody typed into the row of the script: its text, and the mark beside it. */
function typed(text: string, mark = ''): unknown[][] {
  return valuesOf('en').map((row) =>
    row[KEY] === SCRIPT ? row.map((cell, c) => (c === TEXT ? text : c === CHANGED ? mark : cell)) : row,
  );
}

const textsOf = (language: Language) => ({words: WORDS[language], scripts: SCRIPTS[language]});
const EVERY = [textsOf('en'), textsOf('zh')];

/** The cells after the tab was told to speak the language. */
function spoken(language: Language, values: unknown[][], formulas: string[][] = []): unknown[][] {
  const after = values.map((row) => [...row]);
  for (const {row, column, text} of playbookIn(textsOf(language), EVERY, values, formulas))
    after[row - 1]![column - 1] = text;
  return after;
}

const rowOf = (values: unknown[][], key: string = SCRIPT) => values.find((row) => row.includes(key)) ?? [];

describe('a Playbook that is to speak another language', () => {
  it.each<[from: Language, to: Language]>([
    ['en', 'zh'],
    ['zh', 'en'],
    ['en', 'en'],
  ])('from %s to %s says what it would say if it were made anew', (from, to) => {
    expect(spoken(to, valuesOf(from))).toEqual(valuesOf(to));
    if (from === to) expect(playbookIn(textsOf(to), EVERY, valuesOf(from), [])).toEqual([]);
  });

  it.each<[what: string, text: string, mark: string, becomes: string, marked: string | undefined]>([
    ['keeps a text of the team and marks it', 'Hello!', '', 'Hello!', WORDS.zh['playbook-changed']],
    ['says its mark in the language', 'Hello!', 'yours', 'Hello!', WORDS.zh['playbook-changed']],
    ['keeps what somebody wrote instead of a mark', 'Hello!', 'by Kim', 'Hello!', 'by Kim'],
    ['keeps a cell that somebody emptied', '', '', '', ''],
    ['takes the mark from a cell that somebody emptied', '  ', 'yours', '  ', ''],
    ['marks a dash, which is the team’s', '–', '', '–', WORDS.zh['playbook-changed']],
    ['takes the mark from a text that is ours again', SCRIPTS.en[SCRIPT], 'yours', SCRIPTS.zh[SCRIPT], ''],
    ['knows ours with blanks around', `${SCRIPTS.en[SCRIPT]} \n`, '', SCRIPTS.zh[SCRIPT], ''],
    ['knows ours where it is in that language already', SCRIPTS.zh[SCRIPT], '', SCRIPTS.zh[SCRIPT], ''],
  ])('%s', (_, text, mark, becomes, marked) => {
    expect(rowOf(spoken('zh', typed(text, mark))).slice(TEXT, CHANGED + 1)).toEqual([becomes, marked]);
  });

  it('knows a text of ours whose breaks came back otherwise', () => {
    const key = (Object.keys(SCRIPTS.en) as ScriptKey[]).find((each) => SCRIPTS.en[each].includes('\n'));
    for (const mark of ['\r\n', '\r']) {
      const values = valuesOf('en').map((row) => row.map((cell) => String(cell).replace(/\n/g, mark)));
      expect(rowOf(spoken('zh', values), key)[CHANGED]).toBe('');
    }
  });

  it('marks nothing in the rows that people added', () => {
    const values = [...valuesOf('en'), ['Our own', 'Hello!', '', '', '']];
    expect(spoken('zh', values).pop()).toEqual(['Our own', 'Hello!', '', '', '']);
  });

  it('leaves every formula', () => {
    const values = typed(SCRIPTS.en[SCRIPT]);
    const formulas = values.map((row) => row.map((_, c) => (row[KEY] === SCRIPT && c === TEXT ? '=A1' : '')));
    expect(rowOf(spoken('zh', values, formulas))[TEXT]).toBe(SCRIPTS.en[SCRIPT]);
  });

  it('knows its columns wherever people moved them, and marks nothing without its texts', () => {
    const turned = (values: unknown[][]) => values.map((row) => [row[TEXT], row[CHANGED], row[KEY], row[WHEN]]);
    const row = rowOf(spoken('zh', turned(typed('Hello!'))));
    expect(row).toEqual(['Hello!', WORDS.zh['playbook-changed'], SCRIPT, expect.stringMatching(/\p{Script=Han}/u)]);
    const withoutTexts = typed('Hello!', 'yours').map((cells) => cells.filter((_, c) => c !== TEXT));
    expect(rowOf(spoken('zh', withoutTexts))[1]).toBe('yours');
    const withoutMarks = typed('Hello!').map((cells) => cells.filter((_, c) => c !== CHANGED));
    expect(rowOf(spoken('zh', withoutMarks))[1]).toBe('Hello!');
  });

  it('changes nothing in a tab that is no playbook', () => {
    expect(
      playbookIn(
        textsOf('zh'),
        EVERY,
        [
          ['Name', 'Text'],
          ['Title', 'Playbook'],
        ],
        [],
      ),
    ).toEqual([]);
  });
});

it('none of our texts is blank: a dash would be taken for the team’s', () => {
  const texts = [SCRIPTS.en, SCRIPTS.zh].flatMap((scripts) => Object.values(scripts));
  expect(texts.filter((text) => text.trim() === '')).toEqual([]);
});
