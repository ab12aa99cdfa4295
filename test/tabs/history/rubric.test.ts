import {DEFAULT_SETTINGS} from '../../../src/playbook/settings';
import {readRubric, rubricOf, rubricText} from '../../../src/tabs/history/rubric';

describe('the rubric that a run scored with', () => {
  const rubric = rubricOf(DEFAULT_SETTINGS);

  it('is written in a line and read back', () => {
    const text = rubricText(rubric);
    expect(text).toMatch(/^P25,15,5;20,10,0;15,8,0;20,10,0;20,12,5;B75,50,25;S[0-9a-f]{8}$/);
    expect(readRubric(text)).toEqual(rubric);
    expect(readRubric('P25,15,5;20,10,0;15,8,0;20,10,0;20,12,5;B75,50,25')).toEqual({...rubric, others: ''});
  });

  it('changes with a number of the method, not with language or colors', () => {
    const {bandColors} = DEFAULT_SETTINGS;
    const colors = {...bandColors, Hot: {fill: '#000000', text: '#ffffff'}};
    expect(rubricOf({...DEFAULT_SETTINGS, language: 'zh', bandColors: colors})).toEqual(rubric);
    expect(rubricOf({...DEFAULT_SETTINGS, heldBackShare: 0.4}).others).not.toBe(rubric.others);
  });

  it.each(['', 'P25,15,5', 'meeting'])('is nothing in "%s"', (text) => expect(readRubric(text)).toBeNull());
});
