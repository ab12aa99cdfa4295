import type {Answer} from './account';
import type {Trigger} from './assessment';
import type {Day} from './day';
import {whenSaid} from './day-said';
import {daysAgo, type Facts} from './facts';
import {inQuotes, type Phrase, phrase} from './phrase';
import type {Playbook, TriggerKind, TriggerRule} from './playbook';

/** The event that opens the conversation: the most recent dated one, else the first undated one; `null` without any. */
export function triggerFor(facts: Facts, {triggers, settings}: Playbook): Trigger | null {
  let latest: Trigger | null = null;
  for (const rule of triggers) {
    for (const field of rule.answers ?? []) {
      const answer = facts.account[field];
      const days = daysAgo(answer, facts.asOf);
      if (!answer?.on || days === null || days > settings.thresholds.triggerDays) continue;
      if (latest === null || answer.on > latest.on) latest = datedTrigger(rule, answer, answer.on, facts.asOf);
    }
  }
  return latest ?? undatedTrigger(facts, triggers);
}

function datedTrigger({kind}: TriggerRule, answer: Answer, on: Day, asOf: Day): Trigger {
  const event = phrase(`event-${kind}`);
  const when = whenSaid(answer, asOf);
  const {said} = answer;
  const evidence =
    said === null
      ? phrase('event-when', {event, when: when ?? ''})
      : phrase('event-when-said', {event, when: when ?? '', said: inQuotes(said)});
  return {kind, on, dated: true, when, evidence};
}

function undatedTrigger(facts: Facts, rules: readonly TriggerRule[]): Trigger | null {
  for (const {kind, answers, said, evidence, opened} of rules) {
    const answer = answers?.map((field) => facts.account[field]).find((each) => each?.yes && each.on === null);
    if (answer)
      return {kind, on: facts.asOf, dated: false, when: null, evidence: said?.(facts) ?? answerSaid(kind, answer)};
    const found = evidence?.(facts);
    if (!found) continue;
    const on = opened?.(facts) ?? null;
    return {kind, on: on ?? facts.asOf, dated: on !== null, when: null, evidence: found};
  }
  return null;
}

function answerSaid(kind: TriggerKind, {said}: Answer): Phrase {
  const event = phrase(`event-${kind}`);
  return said === null ? event : phrase('event-said', {event, said: inQuotes(said)});
}
