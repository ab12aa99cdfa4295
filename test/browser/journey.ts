import type {Sheet, Workbench} from './page';

/** From an empty spreadsheet to the pages of a meeting, as somebody does it who sees the add-on for the first time. */
export function tryTheWholeWay(workbench: Workbench): void {
  it('leads from an empty spreadsheet to plan and calendar, and back, and nothing was asked for from elsewhere in all of this', async () => {
    const sheet: Sheet = await workbench.withSample({sidebar: true});
    const sidebar = sheet.page.frameLocator('#sidebar iframe');
    const button = (name: string) => sidebar.getByRole('button', {name, exact: true});

    await sheet.page.click('#file-menu');
    await sheet.page.getByRole('menuitem', {name: 'Start over with an empty spreadsheet'}).click();
    await button('Try it with sample accounts').click();
    await sidebar.getByText('40 accounts').first().waitFor();

    await sidebar.getByText(/^Columns used/).click();
    const notes = sidebar.getByLabel('Notes', {exact: true}).first();
    await notes.selectOption({label: '– no column –'});
    await sidebar.getByText('Columns used: 58').waitFor();

    await button('Score portfolio').click();
    await sidebar.getByText('Done: 40 scored.').waitFor();
    await sheet.settled();

    await sheet.goTo('A2');
    await sidebar.getByRole('tab', {name: 'Account'}).click();
    await button('Use this row').click();
    await sidebar.getByText('Opening line').waitFor();

    for (const tab of ['Plan', 'Calendar']) {
      await sidebar.getByRole('tab', {name: tab, exact: true}).click();
      await button(`Build ${tab.toLowerCase()}`).click();
      await sheet.page.getByText(tab, {exact: true}).last().waitFor();
      await sheet.settled();
    }
    await sheet.command('Undo last run');
    expect(sheet.mistakes).toEqual([]);
    const strange = sheet.requests.filter((url) => !url.startsWith(workbench.url) && !/^(data|blob|about):/.test(url));
    expect(strange).toEqual([]);
  });
}
