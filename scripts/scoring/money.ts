import {OPPORTUNITY_SAYS} from '../../src/core/assess';
import type {Settings} from '../../src/core/playbook';
import {SEATS_SAYS} from '../../src/core/sizing';
import {bullets, percent, table} from './markdown';

/** How much an account could be worth, and what the portfolio makes of it. */
export function money(settings: Settings): string {
  const {winProbability, churnProbability} = settings;
  return `## Sizing

\`\`\`
value = additional seats × monthly seat price × 12 + module ARR + tier ARR
\`\`\`

${table(
  ['Size', 'What’s in it'],
  [
    ['Conservative', 'the seats they need + the modules they asked for'],
    [
      'Aggressive',
      `the seats they need + the tier + a stretch of {stretch} × the seats needed (rounded). Modules are added when the ` +
        'tier doesn’t include them. Without a tier: conservative + catalog modules they neither have nor asked ' +
        'for + the stretch. Never below conservative',
    ],
    ['Target', 'the midpoint of the two'],
  ],
)}

**Prices** come from the cell, or else from the price catalog in Settings; otherwise they're unknown. They're never derived
from ARR. An unknown part counts as 0 and is marked. If no part is known, the size is unknown, and totals say how
many accounts were left out. “0 seats needed” doesn’t count as a known part; a module or tier worth 0 does.

**Seats needed**, when the cell is blank:

${bullets(SEATS_SAYS)}

**Opportunity** is ${OPPORTUNITY_SAYS}

## Assumptions

You can change all of these in Settings. Figures that use them say so.

${table(
  ['Win probability', 'Share of the target that counts'],
  [
    ...Object.entries(winProbability).map(([band, share]) => [band, percent(share)]),
    ['Fix first, Reconnect first', '{heldBackShare%} of their band’s'],
    ['Defend first, Adopt first, Needs data', '0%'],
  ],
)}

${table(
  ['Relationship', 'Churn probability over 12 months'],
  Object.entries(churnProbability).map(([level, share]) => [level, percent(share)]),
)}

\`\`\`
weighted = target × win probability
NRR      = (ARR + weighted − Σ ARR that renews × churn probability) ÷ ARR
GRR      = (ARR            − Σ ARR that renews × churn probability) ÷ ARR
\`\`\`

“ARR that renews” is the ARR of accounts whose renewal has passed or is within 12 calendar months of the as-of date; without a date,
no churn is assumed. Accounts without an ARR above 0 are left out and counted. An unknown weighted expansion counts as 0. Targets:
NRR {nrrTarget%}, GRR {grrTarget%}.

## Order of the ranking

Score of the chosen model, highest first; then target, highest first, unknown last; then renewal: the nearest upcoming one, then the most recent
past one, then none; then name; then row. Accounts that need data come last. Ranks start at 1, and no two are the same.`;
}
