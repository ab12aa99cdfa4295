import {spreadsheetLocale} from '../../workbench/cli/locale';
import {localeOf} from '../../workbench/host/document/locale';

describe('the spreadsheet locale', () => {
  it.each([
    {locale: 'en-US', like: 'en_US'},
    {locale: 'en-GB', like: 'en_GB'},
    {locale: 'en-AU', like: 'en_GB'},
    {locale: 'de-DE', like: 'de_DE'},
    {locale: 'fr-FR', like: 'de_DE'},
    {locale: 'es', like: 'de_DE'},
    {locale: 'zh-CN', like: 'zh_CN'},
    {locale: 'ja', like: 'zh_CN'},
  ])('for $locale reads like $like', ({locale, like}) => {
    expect(spreadsheetLocale(locale)).toBe(like);
    expect(localeOf(like).id).toBe(like);
  });
});
