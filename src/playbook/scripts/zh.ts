import type {Scripts} from '../../core/plan/scripts';

/** 计划里的中文话术。文本如何填入数据，见 `core/plan/fill.ts`。 */
export const SCRIPTS_ZH: Scripts = {
  'opening/success':
    '[贵团队最近的一项成果让我印象很深：{{success}}。 | 贵团队最近取得了很不错的成果。]在大家忙下一件事之前，想请教您：它给你们带来了哪些变化？接下来又能做些什么？',
  'opening/ceiling':
    '[我注意到，{{fullness}}。 | 我注意到，贵团队的用量已接近套餐上限。][即将有{{hires}}入职，而{{freeSeats}}，入职当天可能有人用不上。 | 也就是说，{{full}}，再有同事需要账号，就只能等了。 | 这说明大家用得很好，也正是提前打算的时候。]与其等到有人用不上，不如我们现在一起提前安排。',
  'opening/team growth':
    '[听说贵公司将迎来{{hires}}。 | 听说贵团队正在扩充人手。]新同事入职第一天就有账号、有培训，上手会快很多。[{{freeSeats}}，正好一起理一理谁需要、什么时候需要。 | 我们可以一起理一理谁需要、什么时候需要。]',
  'opening/funding':
    '[恭喜贵公司完成{{fundingRound}}！ | 恭喜贵公司完成新一轮融资！]融资之后，很多计划往往会提前[，何况还有{{hires}}要加入]。想了解一下，哪些事情您希望尽早做起来，好让我们跟上您的节奏。',
  'opening/new initiative':
    '[您提到过正在启动的新项目：{{initiative}}。 | 您提到过，贵公司有新项目正在启动。]趁方案还没定下来，我想先弄清楚，这件事要做成，关键是什么。哪些我们帮得上，哪些帮不上，我都会如实告诉您。',
  'opening/feature request':
    '[贵团队{{askCount}}提到需要{{ask}}。 | 贵团队提到需要{{ask}}。 | 贵团队提到的一些需求，已经超出目前套餐的范围。]我想先看看背后的实际工作：现在大家是怎么绕过去的，要多花多少功夫。然后我可以明确告诉您，哪些已经有了，哪些在路上，哪些暂时做不到。',
  'opening/power users':
    '[贵团队有{{powerUsers}}，用得已经相当深入。 | 贵团队有几位同事，用得已经相当深入。]其他人还缺什么，他们往往最清楚。能否请其中一两位跟我聊半小时？聊完我把收获整理给您。',
  'opening/champion promoted':
    '[恭喜{{promoted}}！ | 听说贵团队有同事高升，恭喜！]新岗位会有新目标。想请教一下，头几个月最看重哪几件事，现有的产品又能在哪里省点力。',
  'opening/renewal window':
    '[贵公司的合同将于{{renewal}}到期，还有{{daysToRenewal}}。 | 贵公司的合同快到续约期了。]手续不着急，我想先听听您的看法：这一年哪些地方好用，哪些不好用，明年您最需要什么。',
  'opening/budget cycle':
    '[贵公司下一轮预算在{{budget}}。 | 贵公司快要做预算了。]明年如果有需要我们配合的地方，现在列进去，总比到时候再走特批容易。需要的数据，我可以帮您整理成一页纸。',
  'opening/onboarding':
    '上线工作已经完成[，目前功能使用率为{{adoption}}]。现在正好对照一下当初的目标[：{{goal}}]。我想听听，哪些地方上手很顺，哪些地方大家还在用老办法。',

  'opening/Capacity':
    '[建议按{{hires}}的到岗时间，一次性增加{{seatsNeeded}}。 | 建议一次性增加{{seatsNeeded}}，给团队留出余量。 | 建议把未来两个季度需要的席位一次规划好。]这样谁都不用等账号，您也不必隔几周就走一次审批。',
  'opening/Tier upgrade':
    '[从您提到的需求（{{askInTier}}）来看，整体升级可能比一项项加购更合适。 | 从目前的使用情况来看，贵团队可能已经超出了现有套餐。]我们把两种方案放在一起比一比：哪些真的会用，哪些用不上，各要多少费用。如果维持现状更划算，我会直接告诉您。',
  'opening/Cross-sell':
    '[您还提到过一个需求：{{need}}。 | 贵公司可能还有一项相近的工作，和我们现在做的有关。]我想用半小时、用您自己的数据演示一下，放在一起做是什么样子。值不值得继续花时间，由您判断。',
  'opening/Professional services':
    '[目前功能使用率为{{adoption}}，已购的产品里还有不少价值没有用出来。 | 已购的产品里，还有不少价值没有用出来。]建议先做一个时间短、有明确终点的落地项目[，目标就是您提到的：{{goal}}]，不急着买新的。',
  'opening/Multi-year renewal + expansion':
    '[合同{{renewal}}到期，反正要谈续约。 | 合同到期时，反正要谈续约。]如果未来两三年您仍打算用我们，可以一次签下来，把增长也规划进去，省得每年谈一次。如果您更想保持灵活，也完全没问题。',

  'opening/Expand':
    '我最近梳理了贵团队的使用情况，有些看法想跟您核对：哪些事情变轻松了，哪些还是比较费劲，明年这个时候您希望能做到什么。',
  'opening/Build':
    '这次不谈合同，也不推销，只想听听近况[，以及当初的目标进展如何：{{goal}}]。如果接下来两个月只改进一件事，您希望是哪一件？',
  'opening/Defend first':
    '[我了解到您{{reviewing}}，这完全可以理解。 | 我感觉有些地方我们没有做到您的期望。]这次我主要是来听的：我们承诺过什么，您实际得到了什么，怎样改变您才能放心地继续用下去。我不会推销任何东西。',
  'opening/Adopt first':
    '[我注意到{{decline}}，在提任何建议之前，想先了解原因。 | 我希望您已经付费的部分，都能真正用起来。]是贵公司这边有变化，还是产品本身的问题？不管是哪一种，对我们都有帮助。我们可以一起挑出两三件事，让大家觉得花这个时间是值得的。',
  'opening/Fix first':
    '[先说最要紧的：{{issue}}。 | 我知道最近有些地方没做好，这件事必须排在最前面。]我想请您完整地讲一遍，然后我会给您答复：我们做什么、什么时候做完、由谁负责。今天不谈别的。',
  'opening/Reconnect first':
    '上次联系已经是[{{sinceContact}}前 | 很久以前]的事了，这是我的疏忽。想了解一下您那边有哪些变化[，当初的目标（{{goal}}）进展如何]，以及接下来几个月您需要我们做什么。',
  'opening/Learn':
    '我正在整理各位客户的使用近况，与其猜测，不如直接请教您。目前有多少人在用，主要用来做什么，您希望哪些地方有所不同？',

  'subject/success': '取得成果之后，下一步怎么走',
  'subject/ceiling': '[{{fullness}} | 关于贵团队的席位]，是否提前规划一下',
  'subject/team growth': '[为{{hires}}的到来做好准备 | 为新同事的到来做好准备]',
  'subject/funding': '[恭喜完成{{fundingRound}} | 恭喜贵公司完成融资]',
  'subject/new initiative': '贵公司的新项目：哪些我们帮得上，哪些帮不上',
  'subject/feature request': '[关于您提到的{{ask}} | 关于贵团队提到的需求]',
  'subject/power users': '想向贵团队的资深用户请教',
  'subject/champion promoted': '恭喜[{{promoted}} | 高升]',
  'subject/renewal window': '[{{renewal}}续约之前 | 续约之前]，想先听听您对明年的想法',
  'subject/budget cycle': '预算所需的数据，我来整理',
  'subject/onboarding': '上线完成，想听听您的感受',
  'subject/Expand': '关于{{account}}下一步的几点想法',
  'subject/Build': '{{account}}近来使用得怎么样',
  'subject/Defend first': '想听听您的意见，本周能否占用您半小时',
  'subject/Adopt first': '怎样让团队觉得用得值',
  'subject/Fix first': '关于出现的问题，以及我们的处理安排',
  'subject/Reconnect first': '好久没联系，{{account}}近况如何',
  'subject/Learn': '关于使用情况，想请教三个小问题',

  'email/greeting': '[{{contact}}，您好！ | 您好！]',
  'email/sign-off': '[祝好！\n{{owner}} | 祝好！]',
  'ask/Now': '本周或下周初，方便占用您半小时吗？我会先把两三个要点发给您，您看过再决定是否值得花这个时间。',
  'ask/Expand': '下周或下下周，方便占用您半小时吗？我会先把两三个要点发给您，您看过再决定是否值得花这个时间。',
  'ask/Build': '回一两句邮件就可以。如果您更愿意聊聊，二十分钟即可，时间您定。',
  'ask/Defend first':
    '本周能否占用您半小时？如果贵公司还有同事应该参加，请一并邀请；我这边会请一位能拍板的管理层同事出席。',
  'ask/Adopt first': '能否约您和一两位日常使用的同事，聊四十五分钟？会后我会把大家商定的事项简要整理给您。',
  'ask/Fix first': '今天或明天，您什么时候方便接电话？我配合您的时间。',
  'ask/Reconnect first': '下周能否占用您二十分钟？如果这块工作已经交接，麻烦告诉我现在由哪位负责。',
  'ask/Learn': '简单回几句就好。如果打电话更方便，告诉我时间即可。',

  'play/Capacity/what':
    '[在现有{{seatsLicensed}}个席位的基础上增加{{seatsNeeded}}，一次下单。 | 按未来两个季度的需要增加席位，一次下单。]',
  'play/Capacity/value':
    '[{{hires}}入职当天就能开始工作。 | 谁都不用等账号。]一次决定，省去隔几周一次的审批。[{{freeSeats}}。]',
  'play/Capacity/approach':
    '先问清楚谁会来、什么时候来。用一页纸列出席位：现在、三个月后、六个月后。数量先跟[{{champion}} | 管账号的人]商定，价格再跟[{{decisionMaker}} | 管预算的人]谈。',
  'play/Capacity/talk':
    '“[目前{{fullness}}。 | 现有席位快用满了。][{{hires}}陆续到岗，其中哪些人需要账号，从什么时候开始？ | 既然{{full}}，现在有谁在等账号？ | 如果照现在的速度，大概什么时候会用完？]我们一起定一个半年后依然够用的数，免得我隔三差五来打扰您。”',
  'play/Tier upgrade/what':
    '升级到更高一档套餐[，而不是单独加购{{askInTier}}]。[新套餐不含{{askOutsideTier}}：客户确实需要升级本身时才提，所需模块另行加购。][单看价格，客户要的这些单项加购每年便宜{{tierGap}}：只有还会用到更多功能时才主推升级，否则维持单项加购。]',
  'play/Tier upgrade/value':
    '[{{askInTier}}成为日常工作的一部分，不再需要专人维护各种例外。 | 套餐与实际工作方式匹配，不再需要专人维护各种例外。][目前用量已达上限的{{nearLimit}}，升级后也会有余量。]',
  'play/Tier upgrade/approach':
    '从实际工作谈起，先别讲功能清单。演示头一个月就用得上的两三项，再把单项加购和套餐放在一起比较。如果单项加购更便宜，就照实说：赢得的信任比差价值钱。',
  'play/Tier upgrade/talk':
    '“[您提到过需要{{ask}}。 | 您提到的需求，已经超出现在的套餐。]最近一次用到它是什么情况，当时是怎么处理的？如果只缺这一项，单独加购可能更划算；如果后面还会有别的，就值得看看更高一档的套餐。我们用您的数据算一遍，好吗？”',
  'play/Cross-sell/what': '在现有使用的基础上，从小处开始[：{{need}} | ：{{initiative}}]。',
  'play/Cross-sell/value':
    '在同一个平台上，用已经信得过的数据完成，不必再采购、对接、学习另一套工具。[也更接近他们的目标：{{goal}}。]',
  'play/Cross-sell/approach':
    '先了解现在怎么解决、由谁负责，往往是另一个部门。请[{{champion}} | 对接人]引荐。先用他们的数据演示，约定一个衡量标准，再谈价格。',
  'play/Cross-sell/talk':
    '“[您提到过：{{need}}。 | 您提到过一项相近的工作。]这件事平时由哪位负责？我想用你们现有的数据，给这位同事看看可以怎么做。如果不合适，也就花了半小时，我会告诉您什么方案更合适。”',
  'play/Professional services/what':
    '一个有明确终点的短期落地项目[：目前功能使用率{{adoption}}，先把对目标最关键的功能用起来 | ，把关键功能真正用起来]。',
  'play/Professional services/value':
    '[离他们的目标更近一步：{{goal}}。 | 已经付费的部分，能发挥更大作用。]我方有专人负责，有时间表，有拿得出手的成果。',
  'play/Professional services/approach':
    '先约定一项成果，以及双方怎么判断它已经达成。请客户指定一位有时间投入的负责人。周期控制在六周以内；成果出来之前，不谈别的。',
  'play/Professional services/talk':
    '“[您说过，最想实现的是：{{goal}}。 | 如果今年只做成一件事，您希望是哪一件？]哪一步总是被往后推？我们可以派人跟贵团队一起干几天，就把这一步做完。做成之后，下一步需要什么，您和我都会更清楚。”',
  'play/Multi-year renewal + expansion/what': '签一份两到三年的合同，把增长空间写进去[；现合同{{renewal}}到期]。',
  'play/Multi-year renewal + expansion/value': '预算可预期，三次谈判并成一次，增长部分的条件趁有选择余地时先谈定。',
  'play/Multi-year renewal + expansion/approach':
    '先用客户的数据回顾这一年，再问两年后他们会发展到什么样，最后才提合同年限。方案里始终并列一年期的选项。',
  'play/Multi-year renewal + expansion/talk':
    '“回头看，这一年对您来说值不值？[我记下了这一条：{{success}}。]如果未来两年都按您的设想走，还会有哪些人用到它？这部分增长可以一次写进合同，省得再谈。一年期的方案也在同一页上，您选最放心的那个。”',
  'play/Land-and-expand/what':
    '[在新的领域先小范围试点：{{initiative}}。 | 在新团队或新办公点先小范围试点。]第一批人用得满意了，再扩大。',
  'play/Land-and-expand/value': '新团队直接用公司里已经跑顺的做法，不必再选型、再对接另一套工具。',
  'play/Land-and-expand/approach':
    '请[{{champion}} | 对接人]告知新团队的负责人并引荐。约定首批人员、一个衡量指标和一起复盘的日期。只对第一步报价。',
  'play/Land-and-expand/talk':
    '“新团队的工作方式会跟你们一样，还是很不同？有哪些可以第一天就照搬？我建议先从五到十个人开始，六周后一起看效果。如果没有也无所谓，就到此为止。”',
  'play/Retention/what': '先保住续约。续约落定之前，不提扩展。',
  'play/Retention/value': '有人认真听他们说，如实交代他们得到了什么，并说清楚我们改什么、何时改好、由谁负责。',
  'play/Retention/approach':
    '先听，再讲。用客户自己的数据整理价值证明，没做好的地方由我们先说出来。尽早请我方高层出面[，与{{decisionMaker}}沟通 | ，与对方决策人对等沟通]。把“做到什么他们会留下”写成书面约定。',
  'play/Retention/talk':
    '“[我知道您{{reviewing}}。 | 我知道有些事情没有达到您的预期。]最初是什么让您有了这个想法？如果继续合作，三个月后哪些地方必须不一样？我会记下来，本周内答复您：哪些能承诺，哪些做不到。”',
  'play/Adoption/what': '做一次使用情况复盘，定一份成功计划[；目前席位使用率{{utilization}}]。扩展至少六个月后再谈。',
  'play/Adoption/value': '已经付费的部分真正用起来，也给用得吃力的同事省下时间。',
  'play/Adoption/approach':
    '弄清楚谁停用了、什么时候停的，原因往往就在那里。除了[{{contact}} | 对接人]，也要跟一线用户聊。挑两三个要恢复的使用习惯，每项定好人和日期。',
  'play/Adoption/talk':
    '“[我看到{{decline}}。 | 我看到现有的产品还有不少可以用起来的地方。]大概从什么时候开始的，那段时间还有什么变化？如果明天不能用了，谁最舍不得，谁无所谓？我们就从这两位聊起。”',
  'play/Solve, then expand/what': '[先解决这件事：{{issue}}。 | 先把出问题的地方解决好。]然后再回到扩展。',
  'play/Solve, then expand/value': '业务恢复正常；他们也会看到，我们先兑现承诺，再谈别的。',
  'play/Solve, then expand/approach':
    '打电话、弄清楚、解决掉、再确认。我方指定一位负责人，每隔几天通报一次，没有进展也要说。等客户自己说“解决了”再谈别的，而且绝不在同一通电话里谈。',
  'play/Solve, then expand/talk':
    '“请您讲讲经过，以及对团队的影响。……我复述一遍，看理解得对不对。明天之内我会告诉您由谁负责、下一次什么时候通报。做到什么程度，您会觉得是真的解决了？”',

  'case/today':
    '[目前的成果：{{success}}。 | {{resultNoted}}。 | 还没有记录在案的成果，先问出一个来。][目前{{usage}}。][功能使用率{{adoption}}。][满意度：{{nps}}。 | 满意度：{{csat}}。]',
  'case/cost':
    '[每年{{sizeRange}}，按{{target}}规划，相当于现有年费的{{shareOfArr}}。 | 每年{{sizeRange}}，按{{target}}规划。 | 每年{{target}}，相当于现有年费的{{shareOfArr}}。 | 每年{{target}}。 | 尚不清楚。请在客户表中填写席位单价、模块金额或套餐差价，再重新生成计划。]',
  'case/fill in':
    '跟客户一起算：每周省下的小时数 × 人数 × 每小时成本。[实现目标对他们值多少：{{goal}}。 | 实现主要目标对他们值多少。]再拖一个季度的代价是多少。',

  'who/decision maker':
    '[{{newDecisionMaker}}。提方案之前先见一面，从对方的目标谈起。 | {{decisionMaker}}拍板。准备一页纸：目前的成果、新增的价值、费用。问清楚同一笔预算还有哪些项目在争。 | 还不清楚。问[{{contact}} | 对接人]：“如果您想推进，还有谁会发表意见？”]',
  'who/decision maker held':
    '[{{newDecisionMaker}}。尽早见一面，从对方的目标谈起。 | {{decisionMaker}}拍板。准备一页纸：他们与我们一起取得的成果、哪些没做到、我们打算怎么补上。 | 还不清楚。问[{{contact}} | 对接人]：“您那边谁的意见最有分量？”]',
  'who/decision maker early':
    '[{{newDecisionMaker}}。尽早见一面，从对方的目标谈起。 | {{decisionMaker}}拍板。请教对方一年后想做到什么、没有我们会少了什么，其他的以后再说。 | 还不清楚。问[{{contact}} | 对接人]：“您那边谁的意见最有分量？”]',
  'who/advocate':
    '[{{champion}}会在内部替我们说话。准备好便于转发的材料：一页纸、三个数字，照本人的说法来写。 | 先从{{contact}}开始。问清楚做成之后对其个人有什么好处，并准备好便于转发的材料。 | 暂时没有。找最离不开我们的那个人，往往就是问题提得最多的那位。]',
  'who/users':
    '[{{powerUsers}}最清楚其他人还缺什么，请其中两位聊半小时。 | 请两位每天都在用的同事聊聊，他们的话比我们的幻灯片有分量。][给{{hires}}安排好账号和第一次培训。]',
  'who/sponsor':
    '[请我方一位高层，与{{decisionMaker}}对等沟通。 | 请我方一位高层，与对方决策人对等沟通。]先打一通简短的私人电话，让对方感到我们重视。',

  'step/fill in': '先补上最有用的一格：{{missing}}。然后重新生成计划。',
  'step/escalate': '联系客户之前先跟主管商量。{{escalation}}',
  'step/prepare': '把本页的数字与客户表核对一遍[；开场依据：{{trigger}}]。',
  'step/pricing':
    '[沟通之前先把{{offer}}的价格批下来，好当场答复。 | 沟通之前先把价格批下来，好当场答复。][按每年{{target}}规划。]',
  'step/email': '[把开场邮件发给{{contact}}。 | 找对人，发出开场邮件。]',
  'step/call': '[与{{contact}}通话：三分之二的时间用来听。 | 进行首次沟通：三分之二的时间用来听。]约定下一步和日期。',
  'step/follow up': '五天没有回音？再写一封，带上一个新的、有用的想法。之后放到下个月。',
  'step/executive':
    '[{{otherDecisionMaker}}一参与进来，就引荐我方高层。 | 把我方高层引荐给{{decisionMaker}}。 | 决策人一参与进来，就引荐我方高层。]',
  'step/summary': '发半页纸的纪要：客户要什么，我们建议什么，还有什么没定。',
  'step/proposal':
    '[发出{{offer}}的方案，同一页上也列出“维持现状”的选项。 | 发出方案，同一页上也列出“维持现状”的选项。]',
  'step/decide': '[约定做决定的日子，最迟不超过{{deadline}}。 | 约定做决定的日子，不接受“再说吧”。]',
  'step/build win': '[帮客户做成一件看得见的事：{{goal}}。 | 帮客户做成一件看得见的事，并用客户自己的话记下来。]',
  'step/build sponsor':
    '[认识一下{{decisionMaker}}：聊一次，不带我们的议题。 | 了解将来由谁决定，并跟这个人聊一次，不带我们的议题。]',
  'step/build date': '60 到 90 天后再看一次，今天就把日期写进日历。',
  'step/defend listen': '致电[{{contact}} | {{account}}]，以听为主：承诺过什么，得到了什么，必须改变什么。',
  'step/defend evidence':
    '用客户自己的数据，把价值证明整理成一页：使用情况、成果、节省的工时。客户会质疑的，一概不写。',
  'step/defend sponsor': '[安排我方高层与{{decisionMaker}}通一次话。 | 安排我方高层与对方决策人通一次话。]',
  'step/defend answer': '对客户提出的每一点，书面答复：做什么、何时完成、谁负责，以及做不到什么。',
  'step/defend secure': '[{{deadline}}之前，拿到客户对续约的书面答复。 | 拿到客户对续约的书面答复。]',
  'step/adopt ask': '问问[{{contact}} | 对接人]和两位用户：最近有什么变化。',
  'step/adopt review': '做使用情况复盘：谁在用什么，谁停用了，改用了什么办法。',
  'step/adopt plan': '商定成功计划：两三个使用习惯，每项有人、有日期。',
  'step/adopt check': '一起看使用数据，有起色的地方要说出来。',
  'step/fix call': '尽快致电[{{contact}} | 客户]，手边备好工单记录。',
  'step/fix owner': '[我方指定一位负责人，专管此事：{{issue}}。 | 我方指定一位负责人，专管此事。]并告知客户是谁。',
  'step/fix cure': '每隔几天通报一次，直到解决；没有进展也要说。',
  'step/fix confirm': '请客户确认是否已经解决，并问下次怎样做会更好。',
  'step/fix upgrade': '[客户确认解决至少一周后，再谈{{offer}}。 | 客户确认解决至少一周后，再问接下来需要什么。]',
  'step/reconnect reach': '[先给{{contact}}写邮件，两天后打电话。 | 弄清楚现在由谁对接，先写邮件，两天后打电话。]',
  'step/reconnect other': '没有回音？找[{{otherDecisionMaker}} | 另一位经常登录的同事]。',
  'step/reconnect call': '以听为主：有什么变化，谁是新来的，需要什么。这次不推荐任何东西。',
  'step/learn ask': '问三件事：多少人在用，满意度如何，未来十二个月有什么计划。',
  'step/learn score': '把答案填进客户表，重新评分。',

  'risk/budget': '[下一轮预算要等到{{budget}}。 | {{account}}可能还没有为此留出预算。]',
  'mitigation/budget': '问清楚预算何时定、由谁定。可以先走一小步，或者现在定下来、下个预算周期再开始。',
  'risk/competitor': '[在这件事上，可能已经有别家在谈：{{need}}。 | 可能已经有别家供应商在接触{{account}}。]',
  'mitigation/competitor': '坦率地问还在看哪家，看中了什么。围绕对客户重要的工作来比较[，尤其是这一项：{{goal}}]。',
  'risk/authority': '[{{contact}}可能一个人定不下来。 | 对接人可能一个人定不下来。]',
  'mitigation/authority':
    '[帮{{contact}}准备跟{{otherDecisionMaker}}的沟通：一页纸、三个数字、一个请求。 | 问：“如果您想推进，内部接下来要走哪一步？”然后主动帮忙准备。]',
  'risk/wait': '[离续约还有{{daysToRenewal}}，“到时候再说”是最省事的回答。 | “等续约时再说”是最省事的回答。]',
  'mitigation/wait':
    '[一起算一算等待的代价，目前{{fullness}}。 | 一起算一算等待的代价。]可以把两者的到期日统一，仍然只谈一次。',
  'risk/defend competitor': '[客户正在看别家，客户表里写着：{{reviewNote}}。 | {{account}}可能在看别家，只是没说。]',
  'mitigation/defend competitor': '问清楚对方承诺了什么，迁移要付出什么代价。讲清客户会失去什么，不贬低任何一家。',
  'risk/defend silence': '[最迟要在{{deadline}}前决定，客户可能到时一声不响。 | 客户可能不跟我们商量就做决定。]',
  'mitigation/defend silence':
    '[除了对接人，也要与{{otherDecisionMaker}}保持沟通， | 在客户那边同时与两个人保持沟通，]并且始终有一个约好的下次时间。',
  'risk/adopt time': '{{account}}的团队抽不出时间做复盘。',
  'mitigation/adopt time': '带着发现去，只请他们做决定：半小时，两个问题。',
  'risk/adopt sponsor': '[{{contact}}可能已经不再支持这件事。 | 当初拍板采购的人，可能已经不再支持这件事。]',
  'mitigation/adopt sponsor': '问清楚对方今年考核什么，把成功计划跟它挂上钩。',
  'risk/fix again': '说好解决了，结果又出现。',
  'mitigation/fix again': '找到根因之前，不做承诺。修复后再盯一个月，并且让客户知道我们在盯。',
  'risk/reconnect silence': '[{{contact}}可能已经离职或转岗。 | 对接人可能已经离职或转岗。]',
  'mitigation/reconnect silence': '每个客户至少保持两位联系人。谁回复，就问谁现在接手，跟新的负责人重新开始。',

  'objection/not ready': '“我们还没准备好。”',
  'answer/not ready':
    '“理解。那要具备哪些条件，您会觉得准备好了？”记下来，并约好什么时候再看[；{{deadline}}是比较自然的最后期限]。[只提一次，不施压：{{fullness}}。]',
  'objection/budget': '“这个得走预算审批。”',
  'answer/budget':
    '“应该的。由哪位审批，主要看什么？”主动帮忙准备一页纸：[目前的成果（{{success}}） | 目前的成果]、新增的价值、费用。[下一轮预算在{{budget}}，问清楚届时要提交什么。 | 问清楚什么时候定、要提交什么。]',
  'objection/more value': '“我们得先看到更多效果。”',
  'answer/more value':
    '“那就先什么都不加。看到什么结果，您会觉得值？”[从已有的成果说起：{{success}}。 | 挑一个四周内能见效的，一起先做成它。][目前功能使用率{{adoption}}，一部分答案也许就在已购的产品里。]',
  'objection/happy': '“现在这样挺好的。”',
  'answer/happy':
    '“那就好，我也不想打乱它。只问一句：[{{hires}}来了之后怎么办 | 如果再有几位同事要账号怎么办]？”如果客户觉得没有需要，就此打住，下个季度再问。',

  'renewal/review': '高层业务回顾（EBR）：用客户的数据讲成果，谈下一步。',
  'renewal/proposal': '[提交续约方案，{{offer}}作为可选项。 | 提交续约方案，扩展作为可选项。]',
  'renewal/proposal held': '只提交续约方案，写明我方的承诺。不带扩展。',
  'renewal/negotiation': '谈判并敲定条款。',
  'renewal/contract': '合同定稿并签署。',
  'guide/value delivered':
    '[“回顾这一年，如果没有我们，您会觉得少了什么？我记下了这一条：{{success}}。” | “回顾这一年，如果没有我们，您会觉得少了什么？”]',
  'guide/original criteria':
    '[“当初您选择我们，是为了：{{goal}}。按十分制，现在走到了几分？差的那几分在哪里？” | “当初您选择我们，最看重什么？按十分制，现在走到了几分？差的那几分在哪里？”]',
  'guide/next step':
    '[“目前{{fullness}}，续约时顺带把{{offer}}一起定下来也很自然。您觉得合适，还是为时过早？” | “续约时顺带把{{offer}}一起定下来也很自然。您觉得合适，还是为时过早？” | “照这样发展，一年后您会需要哪些今天还没有的东西？”]',
  'guide/next step held': '“新的东西都先放一边。怎样您才能安心地签下这次续约？”',
  'guide/concerns':
    '[“您那边还有什么顾虑？{{otherDecisionMaker}}会问什么？” | “您那边还有什么顾虑？还有谁的意见我应该听一听？”]然后等一等，第二个回答往往才是真话。',

  'propose/seat ceiling': '把未来两个季度的席位一次规划好。',
  'propose/plan limit': '一起看用量上限，比较升档和减少用量两种办法。',
  'propose/feature requests': '先看清需求背后的工作，再谈模块或套餐。',
  'propose/workarounds': '请客户演示一次目前的变通做法，再展示可以怎样替代。',
  'propose/power users': '请其中两位聊半小时，说说其他人还缺什么。',
  'propose/team growth': '给新同事安排账号和第一次培训。',
  'propose/new office': '在新办公点先带起一个小组。',
  'propose/funding': '问问哪些事会提前做。',
  'propose/new initiative': '趁方案未定，主动帮忙把关。',
  'propose/merger or acquisition': '问清楚哪些工具会保留，主动承接合并后的团队。',
  'propose/company growth': '问增长先体现在哪里：人员、业务量还是市场。',
  'propose/pricing explored': '不等客户问第二遍，就给出清楚的价格。',
  'propose/reference request': '欣然答应并致谢，一起商定怎么讲。',
  'propose/executive engagement': '引荐我方一位高层。',
  'propose/QBR next steps': '把议程上的这一项落实到人和日期。',
  'propose/champion promoted': '道贺，并问新岗位看重什么指标。',
  'propose/new decision maker': '尽早见一面，不带我们的议题。',
  'propose/adjacent need': '弄清楚现在由谁负责，请人引荐。',
  'propose/budget cycle': '赶在预算截止前，用一页纸备好数字。',
  'propose/renewal': '先回顾这一年，再谈合同。',
  'propose/milestone': '一起庆祝，并问接下来能做什么。',
  'propose/vendor review': '不报价。先问是什么让他们开始看别家。',
};
