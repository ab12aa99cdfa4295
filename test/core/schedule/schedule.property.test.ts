import fc from 'fast-check';
import {addDays, type Day} from '../../../src/core/day';
import {assessPortfolio} from '../../../src/core/portfolio';
import {nextActionOf} from '../../../src/core/schedule/next-action';
import {capacityOf, type Remembered, schedulesOf} from '../../../src/core/schedule/schedule';
import type {Schedule, Step, StepId} from '../../../src/core/schedule/step';
import {mondayOf, workdaysOf} from '../../../src/core/schedule/workdays';
import {SCHEDULE_RULES} from '../../../src/playbook/rules/schedule';
import {DEFAULT_SETTINGS} from '../../../src/playbook/settings';
import {anyAccounts} from '../../any-account';
import {AS_OF, playbookOf} from '../../builders';
import {tries} from '../../tries';

const holiday = fc.oneof(
  fc.integer({min: 0, max: 200}).map((days) => addDays(AS_OF, days)),
  fc.constantFrom('01-01', '12-25', '12-24', '11-26', '05-01'),
);

/** Portfolios on any day, with any notice periods and holidays. */
const question = fc.record({
  accounts: anyAccounts(),
  asOf: fc.integer({min: -20, max: 20}).map((days) => addDays(AS_OF, days)),
  holidays: fc.array(holiday, {maxLength: 12}),
  reviewFromArr: fc.constantFrom(null, 0, 50_000),
  days: fc.constantFrom(90 as const, 30 as const),
});

type Question = typeof question extends fc.Arbitrary<infer Each> ? Each : never;

function answer({accounts, asOf, holidays, reviewFromArr, days}: Question) {
  const settings = {...DEFAULT_SETTINGS, holidays, reviewFromArr, conversationsPerWeek: 2};
  const assessed = assessPortfolio(accounts, asOf, playbookOf(settings)).accounts;
  const context = {asOf, settings, rules: SCHEDULE_RULES, days};
  return {asOf, settings, assessed, context, schedules: [...schedulesOf(assessed, context).values()]};
}

function holds(check: (schedule: Schedule, asOf: Day, holidays: readonly string[]) => void) {
  fc.assert(
    fc.property(question, (asked) => {
      for (const schedule of answer(asked).schedules) check(schedule, asked.asOf, asked.holidays);
    }),
    {numRuns: tries(30)},
  );
}

const stepIn = ({steps}: Schedule, id: StepId) => steps.find((each) => each.id === id);

const SIGNATURE: StepId = 'renewal-signature';
const CONTACTS: readonly StepId[] = [
  ...(['defend-call', 'fix-call', 'adopt-review', 'renew-discovery', 'expand-discovery', 'reconnect-call'] as const),
  ...(['renewal-call-now', 'renewal-review'] as const),
];

const OPENINGS: readonly StepId[] = ['renew-invite', 'expand-email', 'reconnect-write'];

describe('a schedule, whatever the portfolio', () => {
  it('plans no step before its making, none on a day off, and none that ends before it begins', () => {
    holds(({steps, made}, _, holidays) => {
      const {onOrAfter} = workdaysOf(holidays);
      for (const {start, end, due} of steps) {
        expect([start >= made, start <= end, due === start || due === end]).toEqual([true, true, true]);
        expect([start, end].filter((day) => onOrAfter(day) !== day)).toEqual([]);
      }
    });
  });

  it('plans nothing after the decision but the signature, and nothing after the renewal', () => {
    holds(({steps, decideBy, renewal}) => {
      const late = ({id, end}: Step) => end > ((id === SIGNATURE ? renewal : decideBy) ?? '9999');
      expect(steps.filter(late)).toEqual([]);
    });
  });

  it('has at most one step that the customer sees on a day, and each step once', () => {
    holds(({steps}) => {
      const seen = steps.filter(({isSeen}) => isSeen).map(({due}) => due);
      expect(new Set(seen).size).toBe(seen.length);
      expect(new Set(steps.map(({id}) => id)).size).toBe(steps.length);
    });
  });

  it('goes from contact to proposal to their yes to the signature, each on a later day', () => {
    holds((schedule) => {
      const contact = schedule.steps.find(({id}) => CONTACTS.includes(id));
      const way = ['renewal-proposal', 'renewal-terms', SIGNATURE] as const;
      const days = [contact, ...way.map((id) => stepIn(schedule, id))].flatMap((step) => step?.due ?? []);
      expect(days).toEqual([...new Set(days)].sort());
      const sale = ['expand-discovery', 'expand-recap', 'expand-proposal', 'expand-approval', 'expand-close'] as const;
      const sold = sale.flatMap((id) => stepIn(schedule, id)?.due ?? []);
      expect(sold).toEqual([...new Set(sold)].sort());
    });
  });

  it('has each price approved before its proposal', () => {
    holds((schedule) => {
      for (const way of ['renewal', 'expand'] as const) {
        const price = stepIn(schedule, `${way}-price`);
        if (price) expect(price.due < (stepIn(schedule, `${way}-proposal`)?.due ?? '')).toBe(true);
      }
    });
  });

  it('gives every renewal of the next 90 days a row', () => {
    holds(({decideBy, steps, of}, asOf) => {
      const isNear = decideBy !== null && decideBy <= addDays(asOf, 90);
      if (isNear) expect([of.account.account, steps.length > 0]).toEqual([of.account.account, true]);
    });
  });

  it('writes to nobody before it is checked whether they renewed or gave notice, while the next day is free', () => {
    holds(({steps, decideBy}, _, holidays) => {
      const check = steps.find(({phase}) => phase === 'check');
      if (check === undefined) return;
      const next = workdaysOf(holidays).add(check.due, 1);
      const isFree = steps.every(({isSeen, due}) => !isSeen || due !== next) && (decideBy === null || next <= decideBy);
      const writes = steps.filter(({id, due}) => OPENINGS.includes(id) && due <= check.due);
      if (isFree) expect(writes).toEqual([]);
    });
  });

  it('sends its mail on a working day, and asks for a meeting before its day unless the schedule begins with it', () => {
    const meetings: readonly StepId[] = ['adopt-review', 'renew-discovery', 'renewal-review'];
    holds(({steps, sendBy, made}, _, holidays) => {
      const {onOrAfter, add} = workdaysOf(holidays);
      const opening = steps.find(({isSeen}) => isSeen);
      if (opening === undefined || sendBy === null) {
        expect([opening, sendBy]).toEqual([undefined, null]);
        return;
      }
      const checks = steps.filter(({phase}) => phase === 'check').map(({due}) => add(due, 1));
      const first = [onOrAfter(made), ...checks].sort().pop() ?? made;
      const isAsked = meetings.includes(opening.id) && opening.due > first;
      const isRight = isAsked ? sendBy < opening.due && sendBy >= first : sendBy === opening.due;
      expect([onOrAfter(sendBy), isRight]).toEqual([sendBy, true]);
    });
  });

  it('sells nothing under Defend, Fix, Adopt, Reconnect and Needs data', () => {
    holds(({kind, steps, of}) => {
      const sells = steps.filter(({sells}) => sells);
      if (['defend', 'fix', 'adopt', 'reconnect'].includes(kind) || of.priority === 'Needs data')
        expect(sells).toEqual([]);
    });
  });

  it('keeps its dates from run to run, day after day, while kind and deadlines stay', () => {
    fc.assert(
      fc.property(question, fc.integer({min: 1, max: 6}), (asked, days) => {
        const {assessed, context, schedules} = answer(asked);
        const before = new Map(schedules.map((each) => [each.of.account.row, each]));
        const remembered = ({account}: Schedule['of']): Remembered | null => before.get(account.row) ?? null;
        const later = schedulesOf(assessed, {...context, asOf: addDays(context.asOf, days), remembered});
        for (const now of later.values()) {
          const then = before.get(now.of.account.row)!;
          const stays = now.kind === then.kind && now.decideBy === then.decideBy && !then.waits && then.kind !== 'none';
          if (stays) expect([now.made, now.steps]).toEqual([then.made, then.steps]);
        }
      }),
      {numRuns: tries(30)},
    );
  });

  it('holds no more discovery calls in a week than an owner has room for', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const {schedules, settings} = answer(asked);
        const weeks = new Map<string, number>();
        for (const {kind, of, firstContact, decideBy} of schedules) {
          // A call that can wait no longer is held in a busy week.
          if (kind !== 'expand' || firstContact === null || decideBy !== null) continue;
          const week = `${mondayOf(firstContact)} ${(of.account.owner ?? '').trim().toLowerCase()}`;
          weeks.set(week, (weeks.get(week) ?? 0) + 1);
        }
        const isOff = schedules.every(({of}) => of.account.owner === null);
        const most = Math.max(0, ...weeks.values());
        if (!isOff) expect(most).toBeLessThanOrEqual(capacityOf(null, settings));
      }),
      {numRuns: tries(30)},
    );
  });

  it('has a next action for every account: a step, a day to look again, or a call that waits', () => {
    holds((schedule, asOf) => {
      const {step, on} = nextActionOf(schedule, asOf);
      expect(step !== null || schedule.waits || (on !== null && on >= asOf)).toBe(true);
    });
  });
});
