/** @jest-environment jsdom */
import type {RunProgress} from '../../src/api';
import {ACCOUNT, LOOK, OPENED, PROGRESS, RESULT} from './answers-given';
import {ok, Page, type Replies, type Reply, refused, settled} from './page';

/** A server whose run goes on by 1000 accounts a chunk. */
function running(): Record<'startRun' | 'stepRun', Reply | (() => Reply)> {
  let run: RunProgress = PROGRESS;
  return {
    startRun: ok(PROGRESS),
    stepRun: () => {
      run = {...run, done: Math.min(run.rows, run.done + 1000)};
      return ok(run);
    },
  };
}

const opened = (replies: Replies = {}) => Page.opened({...running(), ...replies});

describe('scoring', () => {
  it('goes chunk by chunk, writes once and shows what was found', async () => {
    const page = await opened();
    await page.click('#score');
    expect(page.names()).toEqual(['open', 'startRun', 'stepRun', 'stepRun', 'finishRun', 'glance', 'look']);
    expect(page.calls.at(-3)).toEqual(['finishRun', {token: 'token-1'}]);
    expect(page.text('#result')).toContain('🔥 Hot: 13');
    expect(page.text('#result')).toContain('2,807,800');
    expect(page.text('#result')).toContain('493,602');
    expect(page.text('#result')).toContain('and 3 more');
    expect(page.text('#result')).toMatch(/\d+\.\d s/);
    expect(page.text('#score')).toBe('Score again');
  });

  it('says that it reads until the first chunk is done', async () => {
    const page = await opened({startRun: 'silence'});
    await page.click('#score');
    expect(page.text('#status')).toBe('Reading the accounts…');
    expect(page.find('progress').hasAttribute('value')).toBe(false);
  });

  it('moves the bar without taking the Cancel button away', async () => {
    const page = await opened({stepRun: 'silence'});
    page.find('#score').focus();
    await page.click('#score');
    const bar = page.find('progress') as HTMLProgressElement;
    expect([bar.value, bar.max]).toEqual([1000, 2500]);
    expect(page.text('#status')).toBe('1,000 of 2,500 accounts · 3 hot, 5 warm so far');
    expect(document.activeElement?.id).toBe('cancel');
  });

  it('does not start twice', async () => {
    const page = await opened({startRun: 'silence'});
    const button = page.find('#score');
    button.click();
    button.click();
    await settled();
    expect(page.names().filter((name) => name === 'startRun')).toHaveLength(1);
  });

  it('leaves the portfolio as it is while it works', async () => {
    const page = await opened({stepRun: 'silence'});
    const before = page.find('#portfolio').innerHTML;
    await page.click('#score');
    expect(page.find('#portfolio').innerHTML).toBe(before);
  });

  it('stops after the chunk that is under way when it is cancelled', async () => {
    const page = await opened();
    page.hold();
    await page.click('#score');
    page.find('#cancel').focus();
    page.find('#cancel').click();
    expect((page.find('#cancel') as HTMLButtonElement).disabled).toBe(true);
    await page.release();
    expect(page.names()).toEqual(['open', 'startRun', 'cancelRun']);
    expect(page.text('#status')).toBe('Canceled.');
    expect(page.text('#score')).toBe('Score portfolio');
    expect(document.activeElement?.id).toBe('score');
  });

  it('cannot be cancelled while it writes', async () => {
    const page = await opened({startRun: ok({...PROGRESS, done: 2500}), finishRun: 'silence'});
    await page.click('#score');
    expect(page.text('#status')).toBe('Writing scores: 2,500…');
    expect((page.find('#cancel') as HTMLButtonElement).disabled).toBe(true);
  });
});

describe('the result of a run', () => {
  it('says that the sheet has changed since, until it is as it was or a new run takes that away', async () => {
    let cells = 'as scored';
    const page = await opened();
    page.reply('glance', () => ok({row: 0, tab: 'Accounts', isScored: true, cells}));
    await page.click('#score');
    const look = async () => {
      await page.focus();
      return page.has('#stale');
    };
    expect(await look()).toBe(false);
    cells = 'another';
    expect(await look()).toBe(true);
    expect(page.find('#result').className).toContain('stale');
    cells = 'as scored';
    expect(await look()).toBe(false);
    cells = 'another';
    expect(await look()).toBe(true);
    await page.click('#score');
    expect(page.has('#stale')).toBe(false);
  });

  it('is not shown for another tab, and comes back with its own, its sheet looked at anew', async () => {
    const page = await opened({open: ok({...OPENED, look: {...LOOK, isScored: true}})});
    expect(page.text('#score')).toBe('Score again');
    expect(page.text('#status')).toBe('Updates the score columns. You can undo this.');
    await page.click('#score');
    const lookAt = async (tab: string, state: 'ready' | 'unreadable') => {
      page.reply('glance', ok({row: 0, tab, isScored: true, cells: `of ${tab}`}));
      page.reply('look', ok({...LOOK, state, message: 'No accounts here.', tab, accounts: 41, isScored: true}));
      await page.focus();
    };
    await lookAt('Notes', 'unreadable');
    expect(page.has('#result')).toBe(false);
    expect(page.text('#portfolio')).toContain('No accounts here.');
    expect(page.has('#score')).toBe(false);
    page.reply('glance', ok({row: 0, tab: 'Accounts', isScored: true, cells: 'as scored'}));
    page.reply('look', ok({...LOOK, accounts: 41, isScored: true}));
    await page.focus();
    expect([page.has('#result'), page.has('#stale')]).toEqual([true, false]);
    expect(page.text('#portfolio')).toContain('41 accounts');
    expect(page.text('#score')).toBe('Score again');
  });

  it('stands above what the sheet looks like now, also after Refresh, and names pages that are older', async () => {
    const page = await opened({finishRun: ok({...RESULT, older: 'Ranking was built before this run.'})});
    expect(page.text('#portfolio')).toContain('No problems found.');
    page.reply(
      'look',
      ok({...LOOK, issueCount: 1, issues: [{cell: 'H2', row: 2, column: 8, message: 'H2 is no date.'}]}),
    );
    await page.click('#score');
    expect(page.text('#portfolio')).not.toContain('No problems found.');
    expect(page.text('#issues')).toContain('H2 is no date.');
    expect(page.text('#older')).toBe('Ranking was built before this run.');
    await page.click('#refresh');
    expect(page.has('#result')).toBe(true);
  });

  it('is of the tab that was scored, even if another was in front when it was looked at', async () => {
    const page = await opened({finishRun: ok({...RESULT, tab: 'US'})});
    page.reply('glance', ok({row: 0, tab: 'US', isScored: true, cells: 'of US'}));
    page.reply('look', ok({...LOOK, tab: 'US', isScored: true}));
    await page.click('#score');
    expect(page.has('#result')).toBe(true);
    expect(page.text('#portfolio')).toContain('in “US”');
  });

  it('is not needed to offer scoring again: the menu may have scored', async () => {
    const page = await opened();
    expect(page.text('#score')).toBe('Score portfolio');
    page.reply('glance', ok({row: 0, tab: 'Accounts', isScored: true, cells: 'as scored'}));
    await page.focus();
    expect(page.text('#score')).toBe('Score again');
  });

  it('opens the account that is clicked under “This week”', async () => {
    const page = await opened();
    page.reply('readAccount', ok(ACCOUNT));
    await page.click('#score');
    await page.click('#result .link');
    await settled();
    expect(page.calls.find(([name]) => name === 'goTo')?.[1]).toMatchObject({column: 1});
    expect(page.find('[role=tab][aria-selected=true]').id).toBe('tab-account');
    expect(page.text('#account')).toContain('Acme');
  });
});

describe('a run that stops', () => {
  it.each([
    ['fails', {failure: 'Service unavailable'}, 'Service unavailable'],
    ['is refused', refused('Another run is still working.'), 'Another run'],
    ['is garbled', ok({token: 7}), 'couldn’t read Google’s response'],
  ] as const)('because a chunk %s goes on where it was', async (_, reply, says) => {
    const page = await opened({stepRun: reply});
    await page.click('#score');
    expect(page.text('#status')).toContain(says);
    expect(page.text('#score')).toBe('Continue');
    page.reply('stepRun', ok({...PROGRESS, done: 2500}));
    await page.click('#score');
    expect(page.names().filter((name) => name === 'startRun')).toHaveLength(1);
    expect(page.has('#result')).toBe(true);
  });

  it('because writing failed writes again', async () => {
    const page = await opened({finishRun: refused('The scores could not be written.')});
    await page.click('#score');
    page.reply('finishRun', ok(RESULT));
    await page.click('#score');
    expect(page.names().slice(-4)).toEqual(['finishRun', 'finishRun', 'glance', 'look']);
    expect(page.has('#result')).toBe(true);
  });

  it('for good begins anew', async () => {
    const page = await opened({stepRun: refused('Accounts changed while they were being scored.', true)});
    await page.click('#score');
    expect(page.text('#status')).toContain('Accounts changed');
    expect(page.text('#score')).toBe('Score portfolio');
  });

  it('before it had begun begins anew', async () => {
    const page = await opened({startRun: {failure: 'Service unavailable'}});
    await page.click('#score');
    expect(page.text('#score')).toBe('Score portfolio');
  });

  it('can be discarded', async () => {
    const page = await opened({stepRun: {failure: 'Service unavailable'}});
    await page.click('#score');
    await page.click('#cancel');
    expect(page.calls.at(-1)).toEqual(['cancelRun', {token: 'token-1'}]);
    expect(page.text('#score')).toBe('Score portfolio');
  });

  it('because the sidebar was closed is offered when it opens again', async () => {
    const page = await opened({open: ok({...OPENED, look: {...LOOK, run: PROGRESS}})});
    expect(page.text('#status')).toBe('A run isn’t finished: 1,000 of 2,500 accounts so far.');
    await page.click('#score');
    expect(page.names()).toEqual(['open', 'stepRun', 'stepRun', 'finishRun', 'glance', 'look']);
  });

  it('stays offered while another tab is looked at', async () => {
    const page = await opened({stepRun: {failure: 'Service unavailable'}});
    await page.click('#score');
    await page.click('#tab-settings');
    expect(page.text('#status')).toBe('');
    await page.click('#tab-portfolio');
    expect(page.text('#status')).toContain('Service unavailable');
    expect(page.text('#score')).toBe('Continue');
  });
});
