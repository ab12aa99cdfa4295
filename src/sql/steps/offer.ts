import {columnOf} from '../../core/column-name';
import type {Guardrail, Playbook} from '../../core/playbook';
import {PLAN_LIMIT_SQL} from '../../playbook/rules/signals';
import {type Column, caseOf, caseOfText, firstOf, sumOf, valueIf, type Writer} from '../writer';

/** The parts of a size: seats, modules and tier, and the prices that apply. */
export function parts({settings: {thresholds}}: Writer): Column[] {
  const atLeastZero = (value: string) => valueIf(`${value} > 0`, value);
  const seats = [
    'WHEN seats_needed IS NOT NULL THEN seats_needed',
    `WHEN hiring_count > 1 THEN ${atLeastZero('hiring_count - free_seats')}`,
    `WHEN seat_share > ${thresholds.usageOver} AND seat_ratio IS NOT NULL THEN ${atLeastZero('healthy_seats - seats_licensed')}`,
    'ELSE 0',
  ];
  return [
    ['seats_to_sell', firstOf(seats)],
    ['price_a_month', 'COALESCE(seat_price, catalog_seat_price)'],
    ['modules_arr', 'COALESCE(module_value, wanted_price)'],
    ['tier_arr', 'COALESCE(tier_delta, tier_price)'],
    ['tier_has_modules', 'COALESCE(tier_includes_modules, tier_with_modules, TRUE)'],
    ['has_modules', 'modules_wanted > 0 OR module_value IS NOT NULL'],
    ['has_unpriced', 'module_value IS NULL AND modules_wanted > wanted_priced'],
  ];
}

export function sized({settings: {thresholds}}: Writer): Column[] {
  const value = (seats: string) => `CASE WHEN ${seats} > 0 THEN ${seats} * price_a_month * 12 END`;
  return [
    ['seats_arr', value('seats_to_sell')],
    ['stretch_arr', value(`FLOOR(${thresholds.stretch} * seats_to_sell + 0.5)`)],
    ['whitespace_arr', 'CASE WHEN products IS NOT NULL AND modules_sold > 0 THEN open_price END'],
    ['seats_ask', valueIf('seats_to_sell > 0', value('seats_to_sell'))],
    ['modules_ask', 'CASE WHEN has_unpriced THEN NULL WHEN has_modules THEN modules_arr ELSE 0 END'],
  ];
}

export function targets(): Column[] {
  const [seats, modules, whitespace, stretch] = ['seats', 'modules', 'whitespace', 'stretch'].map(
    (part) => `COALESCE(${part}_arr, 0)`,
  );
  const known = `${seats} + ${modules}`;
  const stretched = [
    `WHEN tier_arr IS NULL THEN ${known} + ${whitespace} + ${stretch}`,
    `ELSE ${seats} + tier_arr + CASE WHEN tier_has_modules THEN 0 ELSE ${modules} END + ${stretch}`,
  ];
  return [
    ['conservative', `CASE WHEN COALESCE(seats_arr, modules_arr, tier_arr) IS NOT NULL THEN ${known} END`],
    ['stretched', firstOf(stretched)],
  ];
}

/** The aggressive size; what speaks for each offer, and the ARR that decides between equals. */
export function offers(writer: Writer): Column[] {
  const points = writer.playbook.offers.flatMap(({id, evidence, except, needsTier, arr}): Column[] => {
    const sum = sumOf(evidence.map((piece) => valueIf(writer.filled(piece.sql), piece.points)));
    const name = columnOfOffer(id);
    const ofTier = needsTier ? 'next_tier > 0 AND tier_arr IS NULL' : null;
    const never = except ? `relationship_level = '${except}'` : ofTier;
    return [
      [`${name}_points`, never ? `CASE WHEN ${never} THEN 0 ELSE ${sum} END` : sum],
      [`${name}_worth`, arr ? `COALESCE(${arr.replace('Arr', '_arr')}, 0)` : '0'],
    ];
  });
  return [['aggressive', 'CASE WHEN stretched > conservative THEN stretched ELSE conservative END'], ...points];
}

/** How many other offers go before each, and the size halfway. */
export function chosen(writer: Writer): Column[] {
  const names = writer.playbook.offers.map(({id}) => columnOfOffer(id));
  const limit = valueIf(writer.filled(PLAN_LIMIT_SQL), 'COALESCE(limit_upgrade, catalog_limit)');
  return [
    ['target', '(conservative + aggressive) / 2'],
    ['tier_ask', 'tier_arr + seats_ask + CASE WHEN tier_has_modules THEN 0 ELSE modules_ask END'],
    ['pieces_ask', `CASE WHEN tier_has_modules AND has_modules THEN modules_ask + ${limit} + seats_ask END`],
    ...names.map((name, place): Column => {
      const before = names.flatMap((other, otherPlace) => {
        if (other === name) return [];
        const isWorth = `${other}_worth ${otherPlace < place ? '>=' : '>'} ${name}_worth`;
        return valueIf(`${other}_points > ${name}_points OR (${other}_points = ${name}_points AND ${isWorth})`);
      });
      return [`${name}_after`, sumOf(before)];
    }),
  ];
}

/** Priority's consequences, money and the offer. */
export function judged(writer: Writer): Column[] {
  const {guardrails} = writer.playbook;
  const {winProbability, heldBackShare, churnProbability} = writer.settings;
  const isOneOf = (is: (rule: Guardrail) => boolean) => {
    const priorities = guardrails.filter(is).map(({priority}) => `'${priority}'`);
    return `priority IN (${priorities.join(', ')})`;
  };
  const by = (value: (rule: Guardrail) => string) => {
    const values = [...new Set(guardrails.map(value))];
    return firstOf(values.map((each) => `WHEN ${isOneOf((rule) => value(rule) === each)} THEN ${each}`));
  };
  const chance = writer.cast(caseOfText('band', winProbability), 'number');
  const kept = `CASE WHEN ${isOneOf(({keeps}) => keeps === 'held back')} THEN ${writer.number(heldBackShare)} ELSE 1 END`;
  const churn = writer.cast(caseOfText('relationship_level', churnProbability), 'number');
  const offerAt = (place: number) => {
    const found = writer.playbook.offers.map(({id}) => {
      const name = columnOfOffer(id);
      return `WHEN ${name}_points > 0 AND ${name}_after = ${place} THEN '${id}'`;
    });
    return firstOf([`WHEN ${isOneOf((rule) => !rule.offers)} THEN NULL`, ...found]);
  };
  return [
    ['expansion', writer.filled(by(({sql}) => sql.expansion))],
    ['expand_when', by(({timing}) => `'${timing}'`)],
    ['percent_of_arr', 'target / CASE WHEN yearly_arr > 0 THEN yearly_arr END'],
    ['win_probability', `CASE WHEN ${isOneOf(({keeps}) => keeps === 'nothing')} THEN 0 ELSE ${chance} * ${kept} END`],
    ['expected_churn', valueIf('yearly_arr > 0 AND renewal_date <= in_a_year', `yearly_arr * ${churn}`)],
    ['offer', offerAt(0)],
    ['runner_up', offerAt(1)],
    ['trigger_place', latestEvent(writer)],
  ];
}

/** Later than any event that counts. */
const NO_EVENT = 99_999_999;

/** The most recent event with a day of its own: its days ago × 100, plus its place in the order of the rules. */
function latestEvent({playbook, settings: {thresholds}}: Writer): string {
  const places = datedEvents(playbook).map(({name}, place) => {
    const isRecent = `${name}_date IS NOT NULL AND ${name}_age <= ${thresholds.triggerDays}`;
    return `CASE WHEN ${isRecent} THEN ${name}_age * 100 + ${place} ELSE ${NO_EVENT} END`;
  });
  return `LEAST(\n      ${places.join(',\n      ')}\n    )`;
}

function datedEvents({triggers}: Playbook) {
  return triggers.flatMap(({kind, answers = []}) => answers.map((field) => ({kind, name: columnOf(field)})));
}

/** What a page tells beside the figures: play, ask, trigger, and what to look out for. */
export function told(writer: Writer): Column[] {
  const {cautions, escalations, guardrails, offers} = writer.playbook;
  const {usageOver, opportunityHigh, opportunityMedium} = writer.settings.thresholds;
  const opportunity = [
    "WHEN priority IN ('Defend first', 'Adopt first') OR band = 'Wait' THEN 'Low'",
    `WHEN percent_of_arr IS NULL AND usage_share > ${usageOver} THEN 'High'`,
    "WHEN percent_of_arr IS NULL AND band IN ('Hot', 'Warm') THEN 'Medium'",
    `WHEN percent_of_arr >= ${opportunityHigh} THEN 'High'`,
    `WHEN percent_of_arr >= ${opportunityMedium} THEN 'Medium'`,
    "ELSE 'Low'",
  ];
  const plays = [
    ...guardrails.flatMap(({priority, play}) => (play ? `WHEN priority = '${priority}' THEN '${play}'` : [])),
    "WHEN offer IN ('Capacity', 'Cross-sell') AND (new_office OR new_departments OR new_initiative) AND products IS NOT NULL AND modules_owned * 2 < modules_sold THEN 'Land-and-expand'",
    `ELSE ${caseOfText('offer', Object.fromEntries(offers.map(({id, play}) => [id, `'${play}'`])))}`,
  ];
  return [
    ['weighted', "CASE WHEN priority = 'Needs data' THEN 0 ELSE target * win_probability END"],
    ['opportunity', firstOf(opportunity)],
    ['play', firstOf(plays)],
    [
      'ask',
      `CASE offer
      WHEN 'Capacity' THEN seats_arr
      WHEN 'Tier upgrade' THEN CASE WHEN pieces_ask < tier_ask THEN pieces_ask ELSE tier_ask END
      WHEN 'Cross-sell' THEN CASE WHEN has_modules THEN modules_ask END
      WHEN 'Professional services' THEN service_price
      WHEN 'Multi-year renewal + expansion' THEN seats_ask + modules_ask
    END`,
    ],
    ...triggerOf(writer),
    ['cautions', codesOf(cautions, writer)],
    ['escalations', codesOf(escalations, writer)],
  ];
}

/** The event that opens the conversation, and its day. */
function triggerOf(writer: Writer): Column[] {
  const {addDays} = writer.dialect;
  const {triggers} = writer.playbook;
  const undated = triggers.flatMap(({kind, answers = [], sql}) => {
    const without = answers.map(columnOf).map((name) => `(${name} AND ${name}_date IS NULL)`);
    const conditions = [...without, ...(sql ? [writer.filled(sql.when)] : [])];
    const [column, days] = sql?.opened ?? [];
    const day = column && days ? addDays(column, `-${writer.filled(days)}`) : 'as_of';
    return conditions.length > 0 ? {when: `WHEN ${conditions.join(' OR ')} THEN`, kind: `'${kind}'`, day} : [];
  });
  const either = (dated: string, of: 'kind' | 'day') =>
    firstOf([
      "WHEN priority = 'Needs data' THEN NULL",
      `WHEN trigger_place < ${NO_EVENT} THEN ${dated}`,
      ...undated.map((event) => `${event.when} ${event[of]}`),
    ]);
  const datedKinds = caseOf(
    'MOD(trigger_place, 100)',
    datedEvents(writer.playbook).map(({kind}, place) => [String(place), `'${kind}'`]),
  );
  const datedDay = addDays('as_of', '-((trigger_place - MOD(trigger_place, 100)) / 100)');
  return [
    ['trigger_kind', either(datedKinds, 'kind')],
    ['trigger_date', either(datedDay, 'day')],
  ];
}

/** The codes of the rules that apply, in their order, with commas; blank for none. */
function codesOf(rules: readonly {readonly sql: Readonly<Record<string, string>>}[], writer: Writer): string {
  const found = rules.map(({sql}) => {
    const codes = Object.entries(sql).map(([code, when]) => `WHEN ${writer.filled(when)} THEN ', ${code}'`);
    return `CASE ${codes.join(' ')} ELSE '' END`;
  });
  return `SUBSTR(\n      ${found.join('\n      || ')},\n      3\n    )`;
}

/** A step of its own: whoever sorts so many rows carries along what is asked for at the end, and nothing else. */
export function ranked({dialect: {ordered}, settings: {model}}: Writer): Column[] {
  const rank = [
    "CASE WHEN priority = 'Needs data' THEN 1 ELSE 0 END",
    `${model === 'readiness' ? 'readiness' : 'score'} DESC`,
    'CASE WHEN target IS NULL OR has_currencies THEN 1 ELSE 0 END',
    'CASE WHEN target IS NULL OR has_currencies THEN 0 ELSE target END DESC',
    'CASE WHEN days_to_renewal < 0 THEN 1 WHEN days_to_renewal >= 0 THEN 0 ELSE 2 END',
    'ABS(COALESCE(days_to_renewal, 0))',
    ordered('account'),
    'COALESCE(source_row, 0)',
    ordered("COALESCE(account_id, '')"),
  ];
  return [['rank', `ROW_NUMBER() OVER (\n      ORDER BY ${rank.join(',\n        ')}\n    )`]];
}

/** The first word of an offer. */
function columnOfOffer(id: string): string {
  return (/^[a-z]+(?:-[a-z]+)?/.exec(id.toLowerCase())?.[0] ?? '').replace('-', '_');
}
