import * as z from 'zod/mini';
import type {CallName, Sends} from '../../api';
import {FIELDS} from '../../intake/fields';
import {LANGUAGES} from '../../playbook/languages';

/**
 * What a call may send, checked before anything is done with it.
 *
 * @throws TypeError when the sidebar sent something else: a mistake of ours, or not our sidebar
 */
export function checkedPayload<Name extends CallName>(name: Name, payload: unknown): Sends<Name> {
  schemas ??= payloadSchemas();
  const result = schemas[name].safeParse(payload);
  if (!result.success) throw new TypeError(`The call ${name} sent something unexpected.`);
  return result.data as Sends<Name>;
}

let schemas: Readonly<Record<CallName, z.ZodMiniType>> | undefined;

function payloadSchemas(): Record<CallName, z.ZodMiniType> {
  // Apps Script and sandboxes forbid code that is made at run time.
  z.config({jitless: true});
  const whole = z.number().check(z.int(), z.gte(1), z.lte(10_000_000));
  const nothing = z.strictObject({});
  const token = z.strictObject({token: z.string().check(z.minLength(1), z.maxLength(100))});
  const days = z.union([z.literal(30), z.literal(90)]);
  const builtTabs = ['ranking', 'plan', 'calendar'] as const;
  const day = z.string().check(z.regex(/^(\d{4}-\d{2}-\d{2})?$/));
  return {
    open: nothing,
    look: nothing,
    goTo: z.strictObject({row: whole, column: whole}),
    mapField: z.strictObject({
      field: z.enum(FIELDS as readonly [string, ...string[]]),
      heading: z.nullable(z.string().check(z.minLength(1), z.maxLength(50_000))),
    }),
    forgetMapping: nothing,
    extendFilter: nothing,
    startRun: nothing,
    stepRun: token,
    finishRun: token,
    cancelRun: token,
    readAccount: nothing,
    previewPlan: nothing,
    previewCalendar: z.strictObject({days}),
    build: z.strictObject({tab: z.enum(builtTabs), days}),
    calendarFile: z.strictObject({days}),
    openTab: z.strictObject({tab: z.enum([...builtTabs, 'playbook', 'settings'])}),
    choose: z.strictObject({
      language: z.nullable(z.enum(LANGUAGES)),
      model: z.nullable(z.enum(['expansion', 'readiness'])),
      asOf: z.nullable(day),
    }),
    formula: nothing,
    addSample: nothing,
    undo: nothing,
    removeEverything: nothing,
  };
}
