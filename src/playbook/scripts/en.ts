import type {Scripts} from '../../core/plan/scripts';

/** What a plan says in English. How a text is filled in is told in `core/plan/fill.ts`. */
export const SCRIPTS_EN: Scripts = {
  'opening/success':
    '[One result from your team has stayed with me: {{success}}. | Your team has just reached something worth a pause.] Before we all move on, I’d like to hear what it changed for you and what it makes possible next.',
  'opening/ceiling':
    '[I noticed that {{fullness}}. | I noticed that you are close to what your plan holds.] [With {{hires}} joining while {{freeSeats}}, some of them would wait on their first day. | So {{full}} for the next person who needs access. | That is a good sign, and also the point where it pays to look ahead.] I’d rather plan it with you now than have someone stuck later.',
  'opening/team growth':
    '[I heard you’re bringing in {{hires}}. | I heard your team is growing.] New people get going faster when access and training are ready on their first day. [Right now {{freeSeats}}, so it’s worth looking at who needs what, and when. | It’s worth looking at who needs what, and when.]',
  'opening/funding':
    '[Congratulations on the {{fundingRound}}! | Congratulations on the funding!] Plans tend to move up after a round[, and {{hires}} will need a place to work]. I’d like to hear what you now want to do sooner, so that we keep pace with you.',
  'opening/new initiative':
    '[You told us what is starting on your side: {{initiative}}. | You told us that something new is starting on your side.] Before the plan is fixed, I’d like to understand what has to work for it to succeed, and tell you honestly which part we can help with and which we can’t.',
  'opening/feature request':
    '[Your team has asked for {{ask}} {{askCount}}. | Your team has asked for {{ask}}. | Your team has asked for more than your plan holds today.] I’d like to see the work behind that: what people do instead, and what it costs them. Then I can tell you what exists already, what is coming, and what isn’t.',
  'opening/power users':
    '[You have {{powerUsers}} who have gone well beyond the basics. | Some of your people have gone well beyond the basics.] They usually know best what the rest of the team still misses. May I spend half an hour with one or two of them, and bring you what we learn?',
  'opening/champion promoted':
    '[Congratulations on {{promoted}}! | I heard about the promotion in your team: congratulations!] A new role brings new goals. I’d like to know which ones count in the first months, and where what you already have with us can make them easier.',
  'opening/renewal window':
    '[Your renewal is on {{renewal}}, in {{daysToRenewal}}. | Your renewal is coming up.] I’d like to start with you and leave the paperwork for later: what worked this year, what didn’t, and what you need from the next one.',
  'opening/budget cycle':
    '[Your next budget round is on {{budget}}. | Your budget planning is coming up.] If you will want anything from us next year, it is easier to plan it in now than to ask for an exception later. I can put the figures you need on one page.',
  'opening/onboarding':
    'Your onboarding is done[, and {{adoption}} of the features are in use]. Now is a good moment to compare where you are with what you set out to do[: {{goal}}]. I’d like to hear what came easily, and where people still go back to the old way.',

  'opening/Capacity':
    '[I’d suggest adding {{seatsNeeded}} in one step, timed to when {{hires}} start. | I’d suggest adding {{seatsNeeded}} in one step, enough to give you room again. | I’d suggest planning your seats for the next two quarters in one step.] Nobody waits for access, and you don’t have to ask for approval every few weeks.',
  'opening/Tier upgrade':
    '[Going by what you asked for ({{askInTier}}), the next plan may suit you better than adding pieces one at a time. | Going by how you work today, you may have outgrown your plan.] Let’s put the two side by side: what you would use, what you wouldn’t, and what each costs. If staying where you are is the better deal, I’ll say so.',
  'opening/Cross-sell':
    '[You mentioned one more thing you need: {{need}}. | You may have a job close to the one we already do for you.] I’d like to show you, in half an hour and with your own data, what doing it in one place could look like. Then you can judge whether it deserves more of your time.',
  'opening/Professional services':
    '[Today {{adoption}} of the features are in use, so there is more in what you already have. | There is more in what you already have than your team uses today.] I’d suggest a short, hands-on project with a clear end[, aimed at what you want to achieve: {{goal}}], before you buy anything new.',
  'opening/Multi-year renewal + expansion':
    '[You renew on {{renewal}} in any case. | Your agreement will come up for renewal in any case.] If you see us as part of the next two or three years, one agreement can plan for your growth and spare you a round of negotiation each year. If you’d rather stay flexible, that is fine too.',

  'opening/Expand':
    'I’ve been looking at how your team works with us, and I’d like to check my impression with you: what has become easier, what is still harder than it should be, and what you want to be able to do by this time next year.',
  'opening/Build':
    'Nothing to sign and nothing to sell: I’d like to hear how it’s going[, and how far you are with what you set out to do: {{goal}}]. If one thing could work better for your team in the next two months, which one should it be?',
  'opening/Defend first':
    '[I understand that you are {{reviewing}}, and that’s fair. | I have the feeling that we haven’t given you all you expected from us.] I’d like to listen: what we promised, what you got, and what would have to change for you to stay with confidence. I won’t bring a sales pitch.',
  'opening/Adopt first':
    '[I noticed that {{decline}}, and I’d like to understand why before I suggest anything. | I’d like to make sure that you get full value from what you already pay for.] Has something changed on your side, or is it something in the product? Either answer helps. Together we can pick the two or three things that would make it worth your team’s time.',
  'opening/Fix first':
    '[First things first: {{issue}}. | I know that not everything has gone well lately, and that comes first.] I’d like to hear it from you once, in full, and then come back with what we will do, by when, and who answers for it. There is nothing else on my agenda.',
  'opening/Reconnect first':
    'It has been [{{sinceContact}} | too long] since we last spoke, and that is on me. I’d like to hear what has changed for you since then[, how things stand with what you set out to do ({{goal}}),] and what you need from us in the next few months.',
  'opening/Learn':
    'I’m putting together a short picture of how each of our customers is doing, and I’d rather ask you than guess. How many people use us today, what do they do with it, and what would you like to be different?',

  'subject/success': 'After your result: what next?',
  'subject/ceiling': '[{{fullness}} | Room for your team]: shall we plan ahead?',
  'subject/team growth': 'Getting ready for [{{hires}} | your new colleagues]',
  'subject/funding': '[Congratulations on the {{fundingRound}} | Congratulations on the funding]',
  'subject/new initiative': 'Your new initiative: where we can help, and where not',
  'subject/feature request': '[You asked for {{ask}} | What your team has asked for]',
  'subject/power users': 'Learning from your keenest users',
  'subject/champion promoted': '[Congratulations on {{promoted}} | Congratulations]',
  'subject/renewal window': '[Before {{renewal}} | Before your renewal]: what should the next year bring?',
  'subject/budget cycle': 'Figures for your budget planning',
  'subject/onboarding': 'Onboarding is done: how did it go?',
  'subject/Expand': 'A short look at what comes next for {{account}}',
  'subject/Build': 'How is it going at {{account}}?',
  'subject/Defend first': 'I’d like to listen: half an hour this week?',
  'subject/Adopt first': 'Making it worth your team’s time',
  'subject/Fix first': 'What went wrong, and what we will do about it',
  'subject/Reconnect first': 'It’s been a while: how are things at {{account}}?',
  'subject/Learn': 'Three short questions about how you work with us',

  'email/greeting': '[Hi {{firstName}}, | Hello,]',
  'email/sign-off': '[Best regards,\n{{owner}} | Best regards]',
  'ask/Now':
    'Do you have half an hour this week or early next week? I’ll send two or three points beforehand, so that you can see whether it’s worth your time.',
  'ask/Expand':
    'Would half an hour next week or the week after suit you? I’ll send two or three points beforehand, so that you can see whether it’s worth your time.',
  'ask/Build': 'A line by e-mail is enough. If you’d rather talk, twenty minutes whenever it suits you.',
  'ask/Defend first':
    'Could we speak for half an hour this week? If someone else on your side should be there, please bring them along; I’ll bring someone from our management who can decide things.',
  'ask/Adopt first':
    'Could I have forty-five minutes with you and one or two people who work with it every day? You will get a short summary afterwards with what we agreed.',
  'ask/Fix first': 'When can I call you, today or tomorrow? I’ll fit in around your day.',
  'ask/Reconnect first': 'Would twenty minutes next week work? If someone else has taken this over, just tell me who.',
  'ask/Learn': 'A few lines by return are plenty. If a quick call is easier, tell me when.',

  'play/Capacity/what':
    '[Add {{seatsNeeded}} to the {{seatsLicensed}} they have, in one order. | Add seats for the next two quarters, in one order.]',
  'play/Capacity/value':
    '[{{hires}} can work from their first day. | Nobody has to wait for access.] One decision instead of an approval every few weeks. [Today {{freeSeats}}.]',
  'play/Capacity/approach':
    'Ask who joins and when. Put the seats on one page: today, in three months, in six. Agree the number with [{{champion}} | whoever hands out access], then the price with [{{decisionMaker}} | whoever holds the budget].',
  'play/Capacity/talk':
    '“[Today {{fullness}}. | You’re close to the seats you have.] [With {{hires}} coming, who of them needs access, and from when? | So {{full}}: who is waiting for access today? | If nothing changes, when would you run out?] Let’s find the number that still fits in six months, so that I don’t come back every few weeks.”',
  'play/Tier upgrade/what':
    'Move them to the next plan[ rather than adding {{askInTier}} à la carte]. [It does not include {{askOutsideTier}}: propose it only if they want it for itself, with that on top.] [By price alone, à la carte is {{tierGap}} a year cheaper: lead with the plan only if they will use more of it, else stay.]',
  'play/Tier upgrade/value':
    '[They get {{askInTier}} as part of how they work, without exceptions that somebody has to look after. | A plan that fits how they work, without exceptions that somebody has to look after.] [It also gives them room above the plan limit, of which {{nearLimit}} is used.]',
  'play/Tier upgrade/approach':
    'Start from the work and leave the feature list aside. Show the two or three things they would use in the first month. Then put à la carte and the plan side by side, and say so when à la carte is cheaper: that earns more than it costs.',
  'play/Tier upgrade/talk':
    '“[You’ve asked for {{ask}}. | You’ve asked for more than your plan holds.] Walk me through the last time you needed it: what did you do instead? If it’s only that one thing, adding it alone is probably the better deal. If more will follow, the next plan is worth a look. Shall we go through it with your numbers?”',
  'play/Cross-sell/what': 'A small start next to what they use today[: {{need}} | : {{initiative}}].',
  'play/Cross-sell/value':
    'One place and one set of data that they already trust, instead of another tool to buy, connect and learn. [It goes towards what they want: {{goal}}.]',
  'play/Cross-sell/approach':
    'Find out how they solve it today and who owns it; that is often another team. Ask [{{champion}} | your contact] for an introduction. Offer a look with their own data and one measure of success before any price.',
  'play/Cross-sell/talk':
    '“[You mentioned this: {{need}}. | You mentioned a job close to the one we do for you.] Who lives with that every day? I’d like to show that person what it could look like with the data you already have here. If it doesn’t fit, you have lost half an hour, and I’ll tell you what would fit better.”',
  'play/Professional services/what':
    'A short project with a fixed end[: from {{adoption}} of the features in use to the ones that matter for their goal | to get the features that matter into daily use].',
  'play/Professional services/value':
    '[It brings what they want closer: {{goal}}. | They get more from what they already pay for.] A named person on our side, dates, and a result they can show.',
  'play/Professional services/approach':
    'Agree on one result and how both sides will recognise it. Name one person on their side with time for it. Keep it under six weeks; talk about anything further only when the result is there.',
  'play/Professional services/talk':
    '“[You told me what you want: {{goal}}. | Tell me the one result that would make this year a success.] Which step keeps getting postponed? We can sit with your team for a few days and get exactly that step done. When it works, you’ll know what you need next, and so will I.”',
  'play/Multi-year renewal + expansion/what':
    'One agreement for two or three years, with room for growth written in[; the current one ends on {{renewal}}].',
  'play/Multi-year renewal + expansion/value':
    'A budget they can plan with, one negotiation instead of three, and growth on terms agreed while they have the choice.',
  'play/Multi-year renewal + expansion/approach':
    'Review the year first, with their figures. Ask where they will be in two years, and only then put the term on the table. Always show the one-year option next to it.',
  'play/Multi-year renewal + expansion/talk':
    '“Looking back, what was this year worth to you? [I noted this: {{success}}.] If the next two years go as you hope, who else will be working with it? I can write that growth into one agreement, so that it’s settled. The one-year version will be on the same page; choose what lets you sleep.”',
  'play/Land-and-expand/what':
    '[Start small in the new ground: {{initiative}}. | Start small in the new team or office.] Widen it once the first group is happy.',
  'play/Land-and-expand/value':
    'The new group starts with what already works in the company, and nobody has to choose and connect another tool.',
  'play/Land-and-expand/approach':
    'Ask [{{champion}} | your contact] who leads the new group, and for an introduction. Agree on a first group, one measure and a date to look at it together. Price only the first step.',
  'play/Land-and-expand/talk':
    '“How will the new team work: like yours, or quite differently? What could they take over from you from day one? I’d start with five or ten people and look at it together after six weeks. If they wouldn’t miss it, we stop there.”',
  'play/Retention/what': 'Secure the renewal. No word about expansion until that is done.',
  'play/Retention/value':
    'They are heard, get an honest account of what they received, and know what we will change, by when, and who answers for it.',
  'play/Retention/approach':
    'Listen before presenting anything. Collect the evidence of value from their own data, and name what did not work before they do. Bring one of our executives early[, to speak with {{decisionMaker}} | , at the level of whoever decides]. Agree in writing on what has to be true for them to stay.',
  'play/Retention/talk':
    '“[I know that you are {{reviewing}}. | I know that things haven’t gone as you hoped.] What made you start thinking about it? If you were to stay, what would have to be different three months from now? I’ll write that down, and tell you by the end of the week what we can promise and what we can’t.”',
  'play/Adoption/what':
    'An adoption review and a success plan[; today {{utilization}} of the seats are in use]. Leave expansion for six months or more.',
  'play/Adoption/value': 'They get what they already pay for, and time back from the people who struggle with it.',
  'play/Adoption/approach':
    'Find out who stopped using it, and when; that usually points at the reason. Talk to users as well as to [{{contact}} | your contact]. Choose two or three habits to bring back, with a name and a date for each.',
  'play/Adoption/talk':
    '“[I see that {{decline}}. | I see room to get more from what you have.] When did that start, and what else changed around then? Who would miss us most if we were gone tomorrow, and who not at all? Let’s begin with those two people.”',
  'play/Solve, then expand/what':
    '[Put this right first: {{issue}}. | Put right what is wrong first.] Then come back to the expansion.',
  'play/Solve, then expand/value':
    'Their work runs again, and they see that we keep our word before we ask for anything.',
  'play/Solve, then expand/approach':
    'Call, understand, cure, confirm. One person on our side owns it and reports every few days, also when there is nothing new. Talk about more only after they say themselves that it is solved, and never on the same call.',
  'play/Solve, then expand/talk':
    '“Tell me what happened, and what it meant for your team. … Let me repeat it, so that I have it right. I’ll be back by tomorrow with who takes this on and when you’ll hear from them next. What would show you that it’s really solved?”',

  'case/today':
    '[Their result so far: {{success}}. | {{resultNoted}}. | No result is on record yet: ask for one first.] [Today {{usage}}.] [Feature adoption is at {{adoption}}.] [Satisfaction: {{nps}}. | Satisfaction: {{csat}}.]',
  'case/cost':
    '[{{sizeRange}} a year; plan with {{target}}, which is {{shareOfArr}} of what they pay today. | {{sizeRange}} a year; plan with {{target}}. | {{target}} a year, {{shareOfArr}} of what they pay today. | {{target}} a year. | Not known yet. Enter the seat price, the value of the modules or the tier difference in the account sheet, and build the plan again.]',
  'case/fill in':
    'Work out with them: hours saved a week × people × what an hour costs. [What reaching the goal is worth to them: {{goal}}. | What reaching their main goal is worth to them.] What another quarter without it costs.',

  'who/decision maker':
    '[{{newDecisionMaker}}. Meet them before you propose anything, and start from their goals. | {{decisionMaker}} decides. Bring one page: the result so far, what this adds, what it costs. Ask what else competes for the same budget. | Not known yet. Ask [{{contact}} | your contact]: “If you wanted this, who else would have a say?”]',
  'who/decision maker held':
    '[{{newDecisionMaker}}. Meet them soon, and start from their goals. | {{decisionMaker}} decides. Bring one page: what they have achieved with us, what fell short, and what we will do about it. | Not known yet. Ask [{{contact}} | your contact]: “Whose opinion counts most on your side?”]',
  'who/decision maker early':
    '[{{newDecisionMaker}}. Meet them soon, and start from their goals. | {{decisionMaker}} decides. Ask what they want to have reached a year from now and what they would miss without us, and leave everything else for later. | Not known yet. Ask [{{contact}} | your contact]: “Whose opinion counts most on your side?”]',
  'who/advocate':
    '[{{champion}} speaks for us inside. Give them something worth passing on: one page, three figures, in their own words. | {{contact}} is the person to start with. Ask what a success would do for them personally, and give them something worth passing on. | Nobody yet. Look for the person who would miss us most, often the one who asks the most questions.]',
  'who/users':
    '[{{powerUsers}} know best what the others still miss: ask two of them for half an hour. | Ask for two people who work with it every day; what they say carries more weight than our slides.] [Plan access and a first hour of training for {{hires}}.]',
  'who/sponsor':
    '[Bring one of our executives, at the level of {{decisionMaker}}. | Bring one of our executives, at the level of whoever decides.] A short personal call first; it shows that this matters to us.',

  'step/fill in': 'Fill in the cell that tells us most: {{missing}}. Then build the plan again.',
  'step/escalate': 'Talk to your manager before you contact the customer. {{escalation}}',
  'step/prepare': 'Check the figures of this page against the account sheet[; the opening rests on this: {{trigger}}].',
  'step/pricing':
    '[Get the price for {{offer}} approved before the call, so that you can answer at once. | Get the price approved before the call, so that you can answer at once.] [Plan with {{target}} a year.]',
  'step/email': '[Send the opening e-mail to {{contact}}. | Find the right person and send the opening e-mail.]',
  'step/call':
    '[Hold the call with {{contact}}: listen for two thirds of it. | Hold the opening call: listen for two thirds of it.] Agree on one next step with a date.',
  'step/follow up':
    'No answer after five days? Write once more, with one new and useful thought. Then leave it until next month.',
  'step/executive':
    '[As soon as {{otherDecisionMaker}} joins the conversation, introduce one of our executives. | Introduce one of our executives to {{decisionMaker}}. | As soon as the decision maker joins the conversation, introduce one of our executives.]',
  'step/summary': 'Send half a page: what they want, what we propose, what is still open.',
  'step/proposal':
    '[Send the proposal for {{offer}}, with the option of changing nothing on the same page. | Send the proposal, with the option of changing nothing on the same page.]',
  'step/decide':
    '[Agree on the day of the decision; {{deadline}} is the last sensible one. | Agree on the day of the decision, never “some time”.]',
  'step/build win':
    '[Help them to one visible success: {{goal}}. | Help them to one visible success, and write it down in their words.]',
  'step/build sponsor':
    '[Get to know {{decisionMaker}}: one conversation without an agenda of ours. | Find out who would decide about more, and meet that person once without an agenda of ours.]',
  'step/build date': 'Look again in 60 to 90 days, and put the date into your calendar today.',
  'step/defend listen':
    'Call [{{contact}} | {{account}}] and listen: what we promised, what they got, what has to change.',
  'step/defend evidence':
    'Collect the evidence of value on one page, from their own data: usage, results, hours saved. Leave out what they would dispute.',
  'step/defend sponsor':
    '[Arrange a call between one of our executives and {{decisionMaker}}. | Arrange a call between one of our executives and whoever decides on their side.]',
  'step/defend answer':
    'Answer each point they raised in writing: what we do, by when, who owns it, and what we can’t do.',
  'step/defend secure':
    '[Get their decision on the renewal in writing before {{deadline}}. | Get their decision on the renewal in writing.]',
  'step/adopt ask': 'Ask [{{contact}} | your contact] and two users what has changed.',
  'step/adopt review': 'Hold the adoption review: who uses what, who stopped, what they do instead.',
  'step/adopt plan': 'Agree on a success plan: two or three habits, each with a name and a date.',
  'step/adopt check': 'Look at the usage together, and praise what has moved.',
  'step/fix call': 'Call [{{contact}} | them] without delay, with the history of their tickets in front of you.',
  'step/fix owner':
    '[Name one person on our side who owns this: {{issue}}. | Name one person on our side who owns the problem.] Tell the customer who it is.',
  'step/fix cure': 'Report every few days until it is solved, also when there is nothing new.',
  'step/fix confirm': 'Ask whether it is solved from their side, and what we should do differently next time.',
  'step/fix upgrade':
    '[A week or more after they said yes: open the conversation about {{offer}}. | A week or more after they said yes: ask what they need next.]',
  'step/reconnect reach':
    '[Write to {{contact}} and call two days later. | Find out who looks after us there now, then write and call two days later.]',
  'step/reconnect other': 'No answer? Try [{{otherDecisionMaker}} | someone else who logs in often].',
  'step/reconnect call': 'Listen: what has changed, who is new, what they need. Offer nothing on this call.',
  'step/learn ask':
    'Ask three things: how many people use it, how satisfied they are, what they plan for the next twelve months.',
  'step/learn score': 'Enter the answers in the account sheet and score again.',

  'risk/budget':
    '[The next budget round is only on {{budget}}. | {{account}} may not have set a budget aside for this.]',
  'mitigation/budget':
    'Ask when budget is decided, and by whom. Offer a smaller first step, or a start in their next period with the decision now.',
  'risk/competitor':
    '[Someone else may already be in the room for this: {{need}}. | Another supplier may already be talking to {{account}}.]',
  'mitigation/competitor':
    'Ask openly who else they look at, and what they like there. Compare along the jobs that matter to them[, above all this one: {{goal}}].',
  'risk/authority':
    '[{{contact}} may not be able to decide this alone. | Your contact may not be able to decide this alone.]',
  'mitigation/authority':
    '[Help {{contact}} to prepare the talk with {{otherDecisionMaker}}: one page, three figures, one request. | Ask: “If you wanted this, what would happen next on your side?” Then offer to help prepare it.]',
  'risk/wait':
    '[The renewal is {{daysToRenewal}} away, so “let’s talk then” is the easy answer. | “Let’s wait until renewal” is the easy answer.]',
  'mitigation/wait':
    '[Work out together what waiting costs; today {{fullness}}. | Work out together what waiting costs.] Offer one end date for both, so that there is still only one negotiation.',
  'risk/defend competitor':
    '[They are looking elsewhere; the account sheet says: {{reviewNote}}. | {{account}} may be looking elsewhere without saying so.]',
  'mitigation/defend competitor':
    'Ask what the other side promises and what moving would cost them. Show what they would lose; speak well of nobody and badly of nobody.',
  'risk/defend silence':
    '[The last day to decide is {{deadline}}, and they may let it come without a word. | They may decide without us.]',
  'mitigation/defend silence':
    '[Speak with {{otherDecisionMaker}} as well as with your contact, | Speak with two people on their side,] and have a date in the diary at all times.',
  'risk/adopt time': 'The team at {{account}} has no time for a review.',
  'mitigation/adopt time': 'Bring the findings with you and ask for decisions only. Half an hour, two questions, done.',
  'risk/adopt sponsor':
    '[{{contact}} may no longer stand behind it. | The person who bought it may no longer stand behind it.]',
  'mitigation/adopt sponsor': 'Ask what they are measured on this year, and tie the success plan to that.',
  'risk/fix again': 'It happens again after we said it was solved.',
  'mitigation/fix again':
    'Find the cause before you promise anything. Watch the account for a month after the fix, and tell them that you do.',
  'risk/reconnect silence': '[{{contact}} may have moved on. | Your contact may have moved on.]',
  'mitigation/reconnect silence':
    'Keep two contacts in every account. Ask whoever answers who has taken over, and start afresh with that person.',

  'objection/not ready': '“We’re not ready yet.”',
  'answer/not ready':
    '“That’s fair. What would have to be in place for you to be ready?” Write it down and agree when you look at it again[; {{deadline}} is a natural last date]. [Say once, and without pressure, that {{fullness}}.]',
  'objection/budget': '“I need budget approval for that.”',
  'answer/budget':
    '“Of course. Who approves it, and what will they want to see?” Offer one page for that person: [the result so far ({{success}}) | the result so far], what this adds, what it costs. [Their budget round is on {{budget}}, so ask what has to be in by then. | Ask when it is decided, and what has to be in by then.]',
  'objection/more value': '“We need to see more value first.”',
  'answer/more value':
    '“Then let’s not add anything yet. Which result would convince you?” [Start from what they have: {{success}}. | Pick one result that can be shown within four weeks, and do that one together.] [With {{adoption}} of the features in use, part of the answer may lie in what they already have.]',
  'objection/happy': '“We’re happy with what we have.”',
  'answer/happy':
    '“I’m glad, and I wouldn’t want to disturb that. One question: what happens when [{{hires}} join | the next few people ask for access]?” If they see no need, leave it there and ask again next quarter.',

  'renewal/review': 'Executive business review: what they achieved, in their figures; what comes next.',
  'renewal/proposal':
    '[Proposal for the renewal, with {{offer}} as an option. | Proposal for the renewal, with the expansion as an option.]',
  'renewal/proposal held': 'Proposal for the renewal alone, with our commitments in it. No expansion.',
  'renewal/negotiation': 'Negotiate and settle the terms.',
  'renewal/contract': 'Contract ready and signed.',
  'guide/value delivered':
    '[“When you look back at the year, what would you have missed without us? I wrote down this: {{success}}.” | “When you look back at the year, what would you have missed without us?”]',
  'guide/original criteria':
    '[“You came to us for this: {{goal}}. How far have we come, on a scale from one to ten? What is missing to the ten?” | “What did you want when you chose us? How far have we come, on a scale from one to ten, and what is missing to the ten?”]',
  'guide/next step':
    '[“Given that {{fullness}}, it would be natural to settle {{offer}} together with the renewal. Does that fit, or is it too early?” | “It would be natural to settle {{offer}} together with the renewal. Does that fit, or is it too early?” | “If this goes on, what will you need a year from now that you don’t have today?”]',
  'guide/next step held':
    '“Let’s leave everything new aside. What would make you sign this renewal with a good feeling?”',
  'guide/concerns':
    '[“What speaks against it on your side? And what would {{otherDecisionMaker}} ask?” | “What speaks against it on your side, and who should I hear from as well?”] Then wait; the second answer is usually the real one.',

  'propose/seat ceiling': 'Plan seats for the next two quarters in one step.',
  'propose/plan limit': 'Look at the limit together; compare a higher plan with using less.',
  'propose/feature requests': 'See the work behind the request before naming a module or plan.',
  'propose/workarounds': 'Ask to watch the workaround once, then show what would replace it.',
  'propose/power users': 'Half an hour with two of them; let them tell what the others miss.',
  'propose/team growth': 'Access and a first hour of training for the new people.',
  'propose/new office': 'A small first group in the new place.',
  'propose/funding': 'Ask what they will now do sooner.',
  'propose/new initiative': 'Offer to review the plan before it is fixed.',
  'propose/merger or acquisition': 'Ask which tools will stay, and offer to host the combined team.',
  'propose/company growth': 'Ask where the growth will show first: people, volume or markets.',
  'propose/pricing explored': 'Send a clear price before they have to ask twice.',
  'propose/reference request': 'Say yes, thank them, and agree on the story together.',
  'propose/executive engagement': 'Introduce one of our executives.',
  'propose/QBR next steps': 'Turn the agenda item into a date and a name.',
  'propose/champion promoted': 'Congratulate, and ask what the new role is measured on.',
  'propose/new decision maker': 'Meet them early, with no agenda of ours.',
  'propose/adjacent need': 'Find out who owns it today, and ask for an introduction.',
  'propose/budget cycle': 'Figures on one page before the round closes.',
  'propose/renewal': 'Review the year first; the contract comes second.',
  'propose/milestone': 'Celebrate it and ask what it makes possible.',
  'propose/vendor review': 'No offers. Ask what made them look.',
};
