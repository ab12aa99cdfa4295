import * as z from 'zod/mini';
import {checkedPayload} from '../../../src/sheets/sidebar/payloads';

it('payloads are checked without code that is made at run time, which Apps Script forbids', () => {
  z.config({jitless: false});
  expect(checkedPayload('stepRun', {token: 'a'})).toEqual({token: 'a'});
  expect(z.config().jitless).toBe(true);
});
