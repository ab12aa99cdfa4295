import type {Scripts} from '../../core/plan/scripts';

/** What plans and mails say in English. How a text is filled in is told in `core/plan/fill.ts`. */
export const SCRIPTS_EN: Scripts = {
  'opening/success':
    'Congratulations on the recent win[ ({{success}})]! I’d love to hear what it changed for your team and what’s next.',
  'opening/team growth':
    '[I hear you’re adding {{hires}}. | I hear your team is growing.] New people ramp faster when access and training are ready on day one. Who will need what, and when?',
  'opening/funding':
    '[Congratulations on the {{fundingRound}}! | Congratulations on the funding!] Timelines usually speed up after a raise. What’s moving up on your roadmap?',
  'opening/new initiative':
    '[My notes mention {{initiative}}. | I hear you have a new initiative.] Before plans are final, I’d like to hear what success looks like to you, and be upfront about where we can and can’t help.',
  'opening/champion promoted':
    '[Congratulations on {{promotedYou}}! What are your priorities now, and where can we help with what you already have? | Please congratulate {{promotedOther}} for me on the new role! What changes for your team, and how can we help? | I hear someone on your team was promoted: congratulations! What changes for your team, and how can we help?]',
  'opening/renewal window':
    '[Your renewal is coming up on {{renewal}}. | Your renewal is coming up.] Before we get to paperwork, I’d like to hear how the year went: what worked, what didn’t, and what you need from the next one.',
  'opening/budget cycle':
    '[Your next budget cycle starts on {{budget}}. | Your budget planning is coming up.] If you expect to need anything from us next year, it’s easier to budget for it now than to ask for an exception later.',
  'opening/onboarding':
    'Now that onboarding is done, I’d like to hear how it’s going. [My notes say your goal was {{goal}}. ]What’s been easy, and where are people still doing things the old way?',

  'opening/Capacity':
    '[You’re at {{seats}} with {{hires}} joining. I’d like to get ahead of that, so nobody waits for access. | You’re at {{seats}}, {{overSeats}} than your contract includes. I’d like to work out with you how many you really need. | You’re at {{seats}}, so {{full}} for the next person. I’d like to get ahead of that. | You’re at {{seats}}. Now’s a good time to plan ahead, before anyone gets blocked. | With {{scarceShare}} of your seats in use, it’s a good time to plan ahead, before anyone gets blocked. | With {{hires}} joining, I’d like to make sure nobody waits for access. | I’d like to plan your seats for the next two quarters with you.]',
  'opening/Tier upgrade':
    '[You’re at {{seats}} with {{hires}} joining, and you’ve asked about {{ask}}. I’d like to plan ahead for all of that with you. | You’ve asked about {{ask}} {{askCount}}. Let’s compare the higher tier with adding just what you need. | You’ve asked about {{ask}}. Let’s compare the higher tier with adding just what you need. | You’re using {{nearLimit}} of your plan limit. Let’s look at whether the higher tier is worth it for you. | Your team has sent us {{requested}}. Before I point you to a tier or a module, I’d like to understand what you’re trying to do. | Before I suggest anything, I’d like to see where your current tier gets in your way.]',
  'opening/Cross-sell':
    '[My notes mention {{need}}. I’d like to show you how we could help, using your own data. | You’ve asked about {{ask}}. I’d like to show you what that could look like with your own data. | There may be more we can help with, and I’d like to show you what that could look like with your own data.]',
  'opening/Professional services':
    '[{{adoption}} of the features are in use, so there’s more to get out of what you already have. | You can probably get more out of what you already have.] Before you buy anything new, I’d suggest a short, hands-on project with a clear end date[, aimed at {{goal}}].',
  'opening/Multi-year renewal + expansion':
    '[Your renewal is on {{renewal}}. ]If we’re part of your plan for the next two or three years, a multi-year agreement could cover your growth too. I’ll show you that next to the one-year option.',

  'opening/Expand':
    'I’d like to hear how the product is working for your team: what’s become easier, what’s still hard, and where do you want to be a year from now?',
  'opening/Renew':
    '[Your renewal is coming up on {{renewal}}. | Your renewal is coming up.] Before we get to paperwork, I’d like to hear how the year went and what you need from the next one.',
  'opening/Build':
    'How are things going on your side? [My notes say your goal is {{goal}}: how close are you? ]If one thing could work better for your team in the next two months, what would you want it to be?',
  'opening/Defend first':
    '[I know about {{openIssue}} ({{issue}}), and that has to be fixed first. I’d like to hear how things look from your side. Do you have 30 minutes this week? | I know about {{openIssue}}, and that has to be fixed first. I’d like to hear how things look from your side. Do you have 30 minutes this week? | I’d like to hear how things look from your side, and what would need to change. Do you have 30 minutes this week?]',
  'opening/Adopt first':
    '[I noticed {{decline}}, and I’d like to understand why before I suggest anything. Has something changed on your side, or is it the product? | I’d like to make sure you get full value from what you already have. What works well for your team, and what doesn’t?]',
  'opening/Fix first':
    '[I want to start with {{openIssue}} ({{issue}}). I’d like to hear the full story from you, then come back with what we’ll do, by when, and who owns it. | I want to start with {{openIssue}}. I’d like to hear the full story from you, then come back with what we’ll do, by when, and who owns it. | You gave us {{lowScore}} in the last survey. I’d like to understand why before anything else. | I’d like to hear what isn’t working for you before anything else.]',
  'opening/Reconnect first':
    'It’s been [{{sinceContact}} | a while] since we last spoke, and I should have reached out sooner. What’s changed on your side[, and how is it going with {{goal}}]?',
  'opening/Learn':
    'I’m putting together a quick snapshot of each customer and would rather ask than guess. How many people use the product today, how happy are they with it, and what do you have planned for the next 12 months?',
  'opening/Call now':
    '[Your renewal is on {{renewal}}, so let me ask directly: | Your renewal is close, so let me ask directly:] do you plan to renew, and is anything in the way?',
  'opening/Call now healthy':
    '[Your renewal is on {{renewal}}, and | Your renewal is close, and] I’d like to make it easy for you: do you plan to renew as is, or is there something you’d like to change first?',
  'proposal/Capacity':
    '[With {{seats}} in use, I’d also like to work with you on a seat plan for the next two quarters. | With {{scarceShare}} of your seats in use, I’d also like to work with you on a seat plan for the next two quarters. | I’d also like to work with you on a seat plan for the next two quarters.]',
  'proposal/Tier upgrade':
    '[You’ve also asked about {{ask}}. Let’s compare the higher tier with adding just what you need. | You’re also using {{nearLimit}} of your plan limit, so let’s look at whether the higher tier is worth it for you. | Your team has also sent us {{requested}}. Before I point you to a tier or a module, I’d like to understand what you’re trying to do. | I’d also like to see where your current tier gets in your way.]',
  'proposal/Cross-sell':
    '[My notes also mention {{need}}, and I’d like to show you how we could help, using your own data. | You’ve also asked about {{ask}}. I’d like to show you what that could look like with your own data. | There may also be more we can help with, and I’d like to show you what that could look like with your own data.]',
  'proposal/Professional services':
    'Before you buy anything new, I’d also suggest a short, hands-on project with a clear end date, to get more out of what you have.',
  'proposal/Multi-year renewal + expansion':
    'One idea for your renewal: if we’re part of your plan for the next two or three years, a multi-year agreement could cover your growth too. I’ll show you that next to the one-year option.',

  'subject/success': 'Congratulations, and what’s next?',
  'subject/team growth': 'Getting ready for [{{hires}} | your new team members]',
  'subject/funding': 'Congratulations on the [{{fundingRound}} | funding]',
  'subject/new initiative': '[{{initiative}} | Your new initiative]: where we can help (and where we can’t)',
  'subject/champion promoted': 'Congratulations [on {{promotedYou}} | to {{promotedOther}} | on the promotion]',
  'subject/renewal window': '[Your {{renewal}} renewal | Your renewal]: what do you need next year?',
  'subject/budget cycle': 'Before your budget planning starts',
  'subject/onboarding': 'Onboarding is done: how did it go?',
  'subject/Capacity':
    '[{{seats}} in use, {{overSeats}} than your contract includes | {{seats}} in use, and {{full}} | {{seats}} in use: time to plan ahead? | Time to plan ahead on seats?]',
  'subject/Tier upgrade': '[You asked about {{ask}} | Room to grow for {{account}}]',
  'subject/Cross-sell': '[{{need}}: can we help? | One more thing we may be able to help with]',
  'subject/Professional services': 'Getting more out of what you have',
  'subject/Multi-year renewal + expansion': '[Your {{renewal}} renewal | Your renewal]: one year or multi-year?',
  'subject/Expand': 'What’s next for {{account}}?',
  'subject/Renew': '[Your {{renewal}} renewal | Your renewal]: how did the year go?',
  'subject/Build': 'How are things at {{account}}?',
  'subject/Defend first': 'How do things look from your side?',
  'subject/Adopt first': 'What would make the product more useful for your team?',
  'subject/Fix first':
    '[About your open issue: {{issue}} | About {{openIssue}} | Your feedback: what would you change?]',
  'subject/Reconnect first': 'It’s been a while: how are things at {{account}}?',
  'subject/Learn': 'Three quick questions',
  'subject/Call now': '[Your renewal on {{renewal}} | Your renewal]',

  'email/greeting': '[Hi {{firstName}}, | Hi there,]',
  'email/sign-off': '[Best,\n{{owner}} | Best regards]',
  'ask/Now': 'Do you have 30 minutes this week or early next? I’ll send a short agenda first.',
  'ask/Expand': 'Would 30 minutes this week or next work? I’ll send a short agenda first.',
  'ask/Invite': 'Would 30 minutes this week or next work? I’ll bring an example from a company like yours.',
  'ask/Renew': 'Do you have 30 minutes in the next two weeks? Feel free to bring anyone who should have a say.',
  'ask/Build': 'A quick reply is fine. If you’d rather talk, I’m happy to find 20 minutes.',
  'ask/Adopt first':
    'Could I get 45 minutes with you and one or two people who use the product every day? I’ll send a short summary of what we agree on.',
  'ask/Reconnect first':
    'Would 20 minutes in the next two weeks work? If someone else has taken this over, just let me know who.',
  'ask/Learn': 'A quick reply with a few lines is plenty. If a call is easier, let me know what time works for you.',
  'follow up/subject': 'Following up',
  'follow up/body':
    'I know things get busy, so just one thought: [with {{hires}} joining, it’s easier to plan access now than to catch up later. | with {{fullness}}, it’s easier to plan ahead than to catch up. | I can put the benefits and the cost on one page for you to forward.] Is this worth a conversation this month? If not, let me know when would be better, and I’ll check back then.',

  'follow up/body held':
    'I know things get busy, so a one-line reply is plenty: [how is it going with {{goal}}? | what’s the one thing you’d change?] If now isn’t a good time, let me know when is, and I’ll check back then.',

  'play/Capacity/value':
    '[{{hires}} will have access on day one. | Nobody waits for access.] One order instead of many small ones.',
  'play/Capacity/approach':
    'Ask who’s joining and when; agree on the number of seats with [{{contact}} | whoever manages licenses] before you talk price.',
  'play/Capacity/talk':
    '[You’re at {{seats}}. ][With {{hires}} coming, who needs access, and starting when? | That’s {{overSeats}} than your contract includes: who’s joined since? | Who’s waiting for access today?] Let’s find a number that will still work in six months.',
  'play/Tier upgrade/value':
    '[They get {{askAlone}} without changing tiers. | They get {{askInTier}} with nothing to license separately, and room above the limit ({{nearLimit}} used). | They get {{askInTier}} with nothing to license separately. | If the tier includes {{askIfInTier}} (check first), they have nothing to license separately, and room above the limit ({{nearLimit}} used). | If the tier includes {{askIfInTier}} (check first), they have nothing to license separately. | They get room above the plan limit ({{nearLimit}} used today). | They get a tier that fits how they work.]',
  'play/Tier upgrade/approach':
    'Start with the use case, then show the tier and the à la carte option side by side. If à la carte is cheaper, say so.',
  'play/Tier upgrade/talk':
    '[You’ve asked about {{ask}} {{askCount}}. Walk me through the last time that came up: | You’ve asked about {{ask}}. Walk me through the last time that came up: | Walk me through the last time you couldn’t do something you needed to:] what did you do instead? Let’s compare the higher tier with adding just what you need.',
  'play/Cross-sell/value':
    '[They get a step closer to their goal: {{goal}}. | They have one less tool to buy, connect, and learn.]',
  'play/Cross-sell/approach':
    'Find out who owns this today; run a demo on their own data, and agree on one success metric before you talk price.',
  'play/Cross-sell/talk':
    '[My notes mention {{need}}. | You’ve asked about {{ask}}. | Outside of what you use us for today, what takes more effort than it should?] Who deals with that day to day? I’d like to show them what it looks like with your own data. If it doesn’t fit, the most you’ve lost is half an hour.',
  'play/Professional services/value':
    '[They get a step closer to their goal: {{goal}}. | They get more from what they already pay for.]',
  'play/Professional services/approach':
    'Agree on one outcome[ (adoption is {{adoption}} today)] and who owns it on their side; keep the project under six weeks.',
  'play/Professional services/talk':
    '[Your goal is {{goal}}. | What one result would make this year a success?] Where are you stuck? We could work on exactly that with your team in a short project.',
  'play/Multi-year renewal + expansion/value':
    'They get a budget they can plan with, and growth at a price agreed up front.',
  'play/Multi-year renewal + expansion/approach':
    'Start by reviewing the year, using their numbers; always show the one-year option next to the multi-year one.',
  'play/Multi-year renewal + expansion/talk':
    'Looking back at the year, what’s been most valuable to you? [My notes mention {{success}}.] Where will you be in two years, and who else will be using the product? I’ll show you a one-year and a multi-year option, so you can pick whichever you’re comfortable with.',
  'play/Land-and-expand/value':
    '[{{initiative}}: the new team starts with what already works elsewhere in the company. | The new team starts with what already works elsewhere in the company.]',
  'play/Land-and-expand/approach':
    'Ask [{{champion}} | {{contact}} | your contact] for an introduction to the next team; agree on a pilot group, one success metric, and a review date.',
  'play/Land-and-expand/talk':
    '[My notes mention {{initiative}}. What could the team behind it reuse from day one? | What could a new team of yours reuse from day one?] I’d start with five to ten people and review after six weeks. If it isn’t working, we stop there.',
  'play/Retention/value': 'They feel heard, and they know what we’ll change, by when, and who owns it.',
  'play/Retention/approach':
    'Listen before you present. Bring only numbers they’d agree with, and be upfront about what didn’t work.',
  'play/Retention/talk':
    'How do things look from your side? If you do renew, what needs to be different three months from now? By the end of the week, I’ll tell you what we can and can’t do.',
  'play/Adoption/value':
    'They get full value from what they already pay for[ ({{utilization}} of the seats in use today)].',
  'play/Adoption/approach':
    'Find out who stopped using it or never started, and when. Talk to users, not just [{{contact}} | your contact].',
  'play/Adoption/talk':
    '[I noticed {{decline}}. When did it start, and what else changed around then? Who still uses it every day, and who has stopped? | Who uses it every day, who never really started, and why?] Could I talk to one of each?',
  'play/Solve, then expand/value': 'They’re unblocked, and they’ve seen us deliver.',
  'play/Solve, then expand/approach':
    'Call, find out what’s wrong, fix it, and confirm it’s fixed. Name one owner on our side who updates them every week, even when there’s no news.',
  'play/Solve, then expand/talk':
    '[Tell me about {{issue}}: what is it keeping your team from doing? | You gave us {{lowScore}}. What would have made that score higher? | Tell me what isn’t working, and what it costs your team.] Let me play that back to make sure I have it right. I’ll get back to you tomorrow with who owns it and when you’ll hear from them.',
  'play/Reconnect/value': 'Someone on our side knows what they need[: {{goal}}].',
  'play/Reconnect/approach': 'Listen for what has changed, who’s new, and what they need. Don’t pitch on this call.',
  'play/Reconnect/talk':
    'It’s been [{{sinceContact}} | too long]. What’s changed since we last spoke? [Is {{goal}} still the goal? | What are you measured on this year?] And who else should I know?',
  'play/Renewal/value': 'No surprises at renewal[, and progress on {{goal}}].',
  'play/Renewal/approach': 'Start by reviewing the year, using their numbers. Add nothing unless they ask for it.',
  'play/Renewal/talk':
    'Looking back at the year, what’s been most valuable to you? [My notes mention {{success}}.] What would you like to see from us next year? I’ll send you the renewal proposal with time to review it before [{{deadline}} | your renewal date].',
  'play/Build/value':
    '[They get one visible win on the way to their goal: {{goal}}. | They get one visible win they can show.]',
  'play/Build/approach':
    'Help them land one win and write it down in their words; get to know [{{decisionMaker}} | whoever decides].',
  'play/Build/talk':
    'If one thing could work better in the next two months, what would you want it to be? [Would that get you closer to {{goal}}? | Who would notice?]',
  'play/Learn/value': 'They get advice based on how they really use the product.',
  'play/Learn/approach':
    'Ask three things: how many people use it, how happy they are, and what they have planned for the next 12 months.',
  'play/Learn/talk':
    'I’d rather ask you than guess: how many people use the product today, how happy are they with it, and what do you have planned for the next 12 months?',

  'who/decision maker':
    '[{{newDecisionMaker}}: meet them before you propose anything. | {{decisionMaker}}: on one page, show results so far, what this adds, and what it costs. | Not in the sheet. Ask {{contact}}: “If you wanted this, who else would need to sign off?” | Not in the sheet. Ask who at {{account}} would need to sign off.]',
  'who/decision maker held':
    '[{{newDecisionMaker}}: meet them soon, and start with their goals. | {{decisionMaker}}: discuss what they’ve achieved, what fell short, and what we’ll do about it. | Not in the sheet. Ask {{contact}} who has the final say. | Not in the sheet. Ask who at {{account}} has the final say.]',
  'who/decision maker early':
    '[{{newDecisionMaker}}: meet them soon, and start with their goals. | {{decisionMaker}}: ask where they want to be in a year. Nothing else yet. | Not in the sheet. Ask {{contact}} who has the final say. | Not in the sheet. Ask who at {{account}} has the final say.]',
  'who/contact':
    '[{{contact}}. Our champion is {{otherChampion}}: send them something they can forward. | {{champion}}, our champion: send them something they can forward. | {{contact}}. {{unnamedChampion}}, but the sheet doesn’t say who: is it {{firstName}}? | {{contact}}. No champion in the sheet: is it {{firstName}}? | {{unnamedChampion}}, but the sheet doesn’t say who: add the name. | No contact in the sheet. Ask Support or Billing who writes to us from {{account}}.]',
  'who/users':
    '[{{powerUsers}}; {{hires}} to onboard. | {{powerUsers}}: ask what others are missing. | {{hires}}: plan access and an hour of training. | ]',
  'who/sponsor':
    '[An executive at {{decisionMaker}}’s level; start with a short personal call. | An executive at their decision maker’s level; start with a short personal call.]',

  'risk/budget':
    '[Their budget cycle starts on {{budget}}: ask what has to be in by then. | The sheet says {{budgetSaid}} for their budget cycle: ask what has to be in, and by when. | Ask when {{account}} decides on budget, and who decides.]',
  'risk/competitor':
    '[Ask who else they’re looking at ({{reviewNote}}). Compare on what matters to them. | The sheet mentions {{need}}. Ask whether they’re looking at anyone else for it. Compare on what matters to them. | Ask who else they’re looking at. Compare on what matters to them.]',
  'risk/authority':
    '[{{contact}} can’t decide alone. Give them one page for {{otherDecisionMaker}}. | {{contact}} may not be able to decide alone. Ask what their approval process is. | No decision maker in the sheet. Ask what the approval process is at {{account}}.]',
  'risk/wait':
    '[They may put this off until the renewal on {{renewal}}. They’re at {{scarceShare}} seat utilization, so work out what waiting costs them. | They may put this off until the renewal on {{renewal}}. Offer to co-term the expansion.]',
  'risk/silence':
    '[They may decide before {{deadline}} without talking to us. Always have the next meeting booked. | They may decide without talking to us. Always have the next meeting booked.]',
  'risk/champion':
    '[Their team is changing: is {{champion}} still our champion? | Their team is changing: find out who at {{account}} still backs us.]',
  'risk/no time':
    '[{{account}} may have no time for a review. | They may have no time for a review.] Bring your findings; ask them only to decide.',
  'risk/no sponsor':
    '[{{contact}} may no longer back the product. Ask | Whoever bought the product may have moved on. Find out who owns it now, and ask] what they’re measured on this year.',
  'risk/again':
    'The problem may come back after we call it fixed. Keep checking in with [{{account}} | the customer] after they confirm, and tell them you will.',
  'risk/moved on':
    '[{{contact}} may have moved on. | Your contact may have moved on.] Ask who has taken over, and find a second contact.',

  'objection/not ready': 'We’re not ready yet.',
  'answer/not ready':
    'That’s fair. What would have to be in place? [Let’s look again before {{deadline}}. | Let’s pick a date to look again.]',
  'objection/budget': 'I need budget approval for that.',
  'answer/budget':
    '[Of course. What will {{otherDecisionMaker}} want to see? I’ll put it on one page[ before {{budget}}]. | Of course. Who approves it, and what will they want to see? I’ll put it on one page.]',
  'objection/more value': 'We need to see more value first.',
  'answer/more value':
    'Then let’s not add anything yet. [{{adoption}} of the features are in use today; what | What] would you need to see in the next four weeks to feel it’s worth it?',
  'objection/happy': 'We’re happy with what we have.',
  'answer/happy':
    'Great, and I don’t want to change that. [What happens once you’ve added {{hires}}? | With {{scarceShare}} of your seats in use, what happens when the next few people ask for access? | What would you like to have a year from now that you don’t have today?]',

  'guide/value delivered':
    'Looking back at the year, what’s been most valuable to you? [My notes mention {{success}}.]',
  'guide/original criteria':
    '[My notes say your goal was {{goal}}. | What were you looking for when you chose us?] On a scale of 1 to 10, how far along are we? What would make it a 10?',
  'guide/next step':
    '[It might make sense to include {{offer}} in the renewal. Does that work, or is it too soon? | What will you need a year from now that you don’t have today?]',
  'guide/next step held': 'Setting anything new aside, what would you need to see to feel good about renewing?',
  'guide/concerns':
    '[What’s holding you back, and what would {{otherDecisionMaker}} ask? | What’s holding you back, and who else should I talk to?]',

  'coaching/before':
    'Check the account’s numbers. Know what you want from the call: one next step with a date. [Open issue: {{issue}}.]',
  'coaching/during':
    'Listen two-thirds of the time. Ask [{{contact}} | them] one question, then wait: the second answer is usually the real one.',
  'coaching/price':
    'Never pitch on a call where a problem came up. Quote the price[ ({{offer}}: {{price}})] only once it’s approved; a discount needs approval too.',
  'coaching/price held': 'Don’t quote or propose anything on this call. Never pitch on a call where a problem came up.',
  'coaching/after':
    'Send the recap the same day: what they want, what we’ll do, and by when. Use their words, not ours.',

  'propose/seat ceiling': 'Propose enough seats for the next two quarters',
  'propose/plan limit': 'Ask how much more they’ll need, and by when',
  'propose/feature requests': 'Understand the use case first',
  'propose/workarounds': 'Have them show you the workaround, then replace it',
  'propose/power users': 'Ask them what others are missing',
  'propose/team growth': 'Have access ready on their start dates',
  'propose/new office': 'Propose a pilot with a small group there',
  'propose/funding': 'Ask what’s moving up on the roadmap',
  'propose/new initiative': 'Offer to review their plan early',
  'propose/merger or acquisition': 'Ask which tools they’ll keep',
  'propose/company growth': 'Ask which teams will grow first',
  'propose/pricing explored': 'Send a clear, approved price',
  'propose/reference request': 'Thank them, and agree on what they’ll share',
  'propose/executive engagement': 'Bring in an executive sponsor',
  'propose/QBR next steps': 'Give each step an owner and a date',
  'propose/champion promoted': 'Congratulate them; ask about new goals',
  'propose/new decision maker': 'Meet them early, without a pitch',
  'propose/adjacent need': 'Find out who owns this today',
  'propose/budget cycle': 'Send a one-page business case for it',
  'propose/renewal': 'Review the year first, then the contract',
  'propose/milestone': 'Congratulate them; ask what’s next',
  'propose/vendor review': 'Ask what prompted it; don’t pitch',
};
