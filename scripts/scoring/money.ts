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
  ['Size', 'What is in it'],
  [
    ['Conservative', 'the seats they need + the modules they asked for'],
    [
      'Aggressive',
      `the seats they need + the tier + a stretch of {stretch} × the seats needed (rounded, half up). Modules are added when the ` +
        'tier does not include them. With no tier on offer: conservative + catalog modules they neither have nor asked ' +
        'for + the stretch. Never below conservative',
    ],
    ['Target', 'the midpoint of the two'],
  ],
)}

**Prices** come from the cell, else from the price list in Settings, else they are unknown. They are never derived
from ARR. A part that is unknown counts 0 and is marked. When no part is known, the size is unknown, and totals say how
many accounts were left out. Needing no seats is no part; a module or tier worth 0 is.

**Seats needed**, when the cell is blank:

${bullets(SEATS_SAYS)}

**Opportunity** is ${OPPORTUNITY_SAYS}

## Assumptions

All of these are yours to change in Settings, and are shown beside every figure that uses them.

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

ARR that renews is that of accounts whose renewal is past or within 12 calendar months of the as-of date; without a date
nothing churns. Accounts without an ARR above 0 are left out and counted. An unknown weighted expansion counts 0. Targets:
NRR {nrrTarget%}, GRR {grrTarget%}.

## Order of the ranking

Score of the chosen model, highest first; target, highest first, unknown last; nearest renewal ahead, then the most recent
past one, then none; name; row. Accounts that need data come last. Ranks run from 1 without ties.`;
}
