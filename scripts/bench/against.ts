import type {Account} from '../../src/core/account';
import {accountsOf, PORTFOLIO} from './decision';
import {inTurns, type Line} from './measure';
import {AS_OF} from './portfolio';
import {assessmentOf, type Built, EMPTY, firstAnswer} from './realm';

/** What one commit builds, and its decision. */
export interface Side extends Built {
  readonly decide: (accounts: readonly Account[], asOf: string) => unknown;
}

/** How many times the speed of an older commit this one has: both are measured in turns, so that both meet the same machine. */
export function against(revision: string, now: Side, older: Side, accounts: number): Line[] {
  const over = accounts.toLocaleString('en-US');
  return [
    loadRatio(revision, now, older),
    ...[undefined, 'score, band'].map((outputs) => {
      const {now: mine, older: theirs} = inTurns(10, {
        now: assessmentOf(now, accounts, outputs),
        older: assessmentOf(older, accounts, outputs),
      });
      return line(`EXPANSION_ASSESS over ${over} rows${outputs ? `, "${outputs}"` : ''}`, revision, mine, theirs);
    }),
    decisionRatio(revision, now, older, accounts),
  ];
}

function loadRatio(revision: string, now: Side, older: Side): Line {
  const times = inTurns(40, {
    now: () => firstAnswer(now.code),
    older: () => firstAnswer(older.code),
    empty: () => firstAnswer(EMPTY),
  });
  const what = 'load and answer a first formula, over an empty script';
  return line(what, revision, times.now - times.empty, times.older - times.empty);
}

function decisionRatio(revision: string, now: Side, older: Side, accounts: number): Line {
  const portfolios = accountsOf(accounts);
  const deciding = (decide: Side['decide']) => () => {
    for (const portfolio of portfolios) decide(portfolio, AS_OF);
  };
  const times = inTurns(25, {now: deciding(now.decide), older: deciding(older.decide)});
  return line(`the decision alone, in portfolios of ${PORTFOLIO}`, revision, times.now, times.older);
}

function line(what: string, revision: string, now: number, older: number): Line {
  return {
    what: `${what}: ${now.toFixed(1)} ms, at ${revision} ${older.toFixed(1)} ms`,
    figure: `${(older / now).toFixed(2)} × the speed`,
    goal: '',
    met: null,
  };
}
