/** @jest-environment jsdom */
import type {DecisionInput} from '../../src/api';
import {MEETING} from './answers-given';
import {ok, Page, type Replies, type Reply, refused, settled} from './page';

/** The server writes a decision as it is sent, into the row it has or into row 40. */
function written(sent: unknown): Reply {
  const decided = sent as DecisionInput;
  return ok({...decided, line: decided.line || 40, state: `${decided.decision} ${decided.note}`, dueSays: ''});
}

async function inMeeting(replies: Replies = {}): Promise<Page> {
  const page = await Page.opened({startMeeting: ok(MEETING), readMeeting: ok(MEETING), decide: written, ...replies});
  await page.click('#tab-meeting');
  await page.click('#start-meeting');
  return page;
}

const sentLast = (page: Page) => page.calls.at(-1)?.[1] as DecisionInput;

describe('a meeting', () => {
  it('starts with one call, compared with what was chosen', async () => {
    const page = await Page.opened({startMeeting: ok(MEETING)});
    await page.click('#tab-meeting');
    expect(page.names()).toEqual(['open']);
    await page.choose('#meeting-base', 'month');
    await page.click('#start-meeting');
    expect(page.calls.at(-1)).toEqual(['startMeeting', {base: 'month'}]);
    expect(page.text('#status')).toBe('Meeting started.');
    expect(page.text('#meeting')).toContain('1 of 3: open since Nov 7');
  });

  it('that is on goes on after the sidebar was closed', async () => {
    const page = await Page.opened({readMeeting: ok({...MEETING, message: ''})});
    await page.click('#tab-meeting');
    await page.click('#continue-meeting');
    expect(page.text('#meeting-account')).toBe('Acme');
    expect(page.text('#status')).toBe('1 of 3, Acme: open since Nov 7');
  });

  it('is walked without a call, says where it is, and leaves the focus on the button', async () => {
    const page = await inMeeting();
    const calls = page.calls.length;
    page.find('#meeting-next').focus();
    await page.click('#meeting-next');
    expect(page.text('#meeting-account')).toBe('Bolt');
    expect(page.text('#meeting')).toContain('timing Good → Poor −7');
    expect(page.text('#status')).toBe('2 of 3, Bolt: moved');
    await page.click('#meeting-next');
    expect(page.find('#meeting-next').getAttribute('aria-disabled')).toBe('true');
    await page.click('#meeting-next');
    expect(page.text('#meeting-account')).toBe('40 accounts');
    expect(document.activeElement?.id).toBe('meeting-next');
    await page.click('#meeting-previous');
    expect(page.text('#meeting-account')).toBe('Bolt');
    expect(page.calls).toHaveLength(calls);
  });

  it('shows what the cells say, also what is no choice and no day', async () => {
    const page = await inMeeting();
    expect((page.find('#meeting-decision') as HTMLSelectElement).value).toBe('Defend');
    expect(page.text('#meeting-due-hint')).toContain('next week');
    await page.click('#meeting-next');
    await page.click('#meeting-next');
    expect((page.find('#meeting-decision') as HTMLSelectElement).value).toBe('Later, maybe');
    expect(page.has('#meeting-show')).toBe(false);
  });

  it('names every field, and says what is asked', async () => {
    const page = await inMeeting();
    for (const name of ['decision', 'owner', 'due', 'status', 'note'])
      expect(document.querySelector(`label[for=meeting-${name}]`)?.textContent).toBeTruthy();
    const described = page.find('#meeting-decision').getAttribute('aria-describedby') ?? '';
    expect(page.text(`#${described}`)).toContain('Which of our executives');
    expect(page.find('form').getAttribute('aria-labelledby')).toBe('meeting-account');
  });

  it('writes a field at once, and the next one knows what that left', async () => {
    const page = await inMeeting();
    await page.click('#meeting-next');
    await page.choose('#meeting-decision', 'Pursue');
    expect(sentLast(page)).toEqual({
      ...{line: 0, state: '', account: 'Bolt', decision: 'Pursue', owner: 'Kim', due: '', status: 'open', note: ''},
    });
    expect(page.text('#status')).toBe('Saved in row 40 of the Meeting tab.');
    await page.choose('#meeting-note', 'call first');
    expect(sentLast(page)).toMatchObject({line: 40, state: 'Pursue ', decision: 'Pursue', note: 'call first'});
  });

  it('writes two quick changes one after the other, each with what was typed', async () => {
    const page = await inMeeting();
    page.hold();
    await page.choose('#meeting-owner', 'Ana');
    await page.choose('#meeting-note', 'soon');
    expect(page.names().filter((name) => name === 'decide')).toHaveLength(1);
    await page.release();
    await settled();
    expect(page.names().filter((name) => name === 'decide')).toHaveLength(2);
    expect(sentLast(page)).toMatchObject({owner: 'Ana', note: 'soon', state: 'Defend '});
  });

  it('says what was refused, and shows what the tab says now', async () => {
    const page = await inMeeting({decide: refused('Someone changed the decision for Bolt.')});
    await page.click('#meeting-next');
    const now = MEETING.items.map((item) => ({...item, decision: {...item.decision, note: 'theirs'}}));
    page.reply('readMeeting', ok({...MEETING, items: now}));
    await page.choose('#meeting-note', 'mine');
    expect(page.text('#status')).toBe('Someone changed the decision for Bolt.');
    expect(page.text('#meeting-account')).toBe('Bolt');
    expect((page.find('#meeting-note') as HTMLInputElement).value).toBe('theirs');
  });

  it('shows that a day is gone which the decision took away', async () => {
    const page = await inMeeting({
      decide: (sent) => ok({...(sent as DecisionInput), line: 40, state: 'held', due: '', dueSays: ''}),
    });
    await page.choose('#meeting-due', '2026-12-07');
    expect((page.find('#meeting-due') as HTMLInputElement).value).toBe('');
    await page.click('#meeting-next');
    await page.click('#meeting-previous');
    expect((page.find('#meeting-due') as HTMLInputElement).value).toBe('');
  });

  it('ends with one call and lists what was decided', async () => {
    const page = await inMeeting({endMeeting: ok({message: 'Meeting ended.'})});
    await page.choose('#meeting-due', '2026-12-07');
    await page.click('#meeting-next');
    await page.choose('#meeting-decision', 'Drop');
    await page.choose('#meeting-status', 'done');
    await page.click('#end-meeting');
    expect(page.text('#status')).toBe('Meeting ended.');
    expect(page.text('#decided')).toContain('Decided or updated: 3');
    expect(page.text('#decided')).toContain('40 accounts: Later, maybe');
    expect(page.text('#decided')).toContain('Acme: Defend · Kim · Dec 7');
    expect(page.text('#decided')).toContain('Bolt: Drop · Kim · Done');
    expect(page.has('#start-meeting')).toBe(true);
  });

  it('lists what was typed into the tab, and nothing that an earlier meeting decided', async () => {
    const page = await inMeeting({endMeeting: ok({message: 'Meeting ended.'})});
    await page.click('#end-meeting');
    expect(page.text('#decided')).toContain('Decided or updated: 1');
    expect(page.text('#decided')).toContain('40 accounts: Later, maybe');
  });

  it('goes on when it cannot be ended', async () => {
    const page = await inMeeting({endMeeting: refused('Another run is still working.')});
    await page.click('#end-meeting');
    expect(page.text('#status')).toBe('Another run is still working.');
    expect(page.text('#meeting-account')).toBe('Acme');
  });

  it('shows the account beside it, and is still there afterwards', async () => {
    const page = await inMeeting();
    await page.click('#meeting-next');
    await page.click('#meeting-show');
    expect(page.calls.find(([name]) => name === 'goTo')).toEqual(['goTo', {tab: 'Accounts', row: 9, column: 1}]);
    expect(page.find('#account').hidden).toBe(false);
    await page.click('#tab-meeting');
    expect(page.text('#meeting-account')).toBe('Bolt');
  });

  it('with nothing to go through says so', async () => {
    const page = await inMeeting({startMeeting: ok({...MEETING, items: []})});
    expect(page.text('#meeting')).toContain('Nothing to go through');
    expect(page.has('#end-meeting')).toBe(true);
  });

  it('shows hostile text as text', async () => {
    const hostile = '<img src=x onerror="document.title=1">';
    const [item] = MEETING.items;
    const decision = {...item!.decision, owner: hostile, note: hostile, decision: hostile, dueSays: hostile};
    const items = [{...item!, account: hostile, question: hostile, moved: hostile, part: hostile, decision}];
    const page = await inMeeting({startMeeting: ok({...MEETING, items})});
    expect(page.text('#meeting').split(hostile).length).toBeGreaterThan(5);
    expect(document.querySelectorAll('#meeting img')).toHaveLength(0);
  });
});
