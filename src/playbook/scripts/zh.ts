import type {Scripts} from '../../core/plan/scripts';

/** 客户计划与邮件里的中文话术。文本如何填入数据，见 `core/plan/fill.ts`。 */
export const SCRIPTS_ZH: Scripts = {
  'opening/success':
    '[得知贵团队取得了新成果：{{success}}，恭喜！想请教您，这带来了哪些变化，接下来有什么打算？ | 恭喜贵团队取得新成果！想听听哪些地方最有帮助，接下来有什么打算。]',
  'opening/team growth':
    '[听说贵公司将迎来{{hires}}。 | 听说贵团队正在扩充人手。]新同事入职当天就有账号、有培训，上手会快很多。想跟您确认一下，哪些人需要账号，什么时候需要？',
  'opening/funding':
    '[恭喜贵公司完成{{fundingRound}}！ | 恭喜贵公司完成新一轮融资！]融资之后节奏往往会加快，想了解一下，有没有计划会提前？',
  'opening/new initiative':
    '[听说贵公司有一个新项目：{{initiative}}。 | 听说贵公司有一个新项目。]想听听您对这个项目的期望；哪些地方我们帮得上、哪些帮不上，我会如实告诉您。',
  'opening/champion promoted':
    '[恭喜{{promotedYou}}！接下来几个月您最看重哪几件事？有哪些地方我们现在就能帮上忙？ | 恭喜{{promotedOther}}高升，烦请代为转达！想了解贵团队会有哪些变化，有没有我们能帮上忙的地方。 | 听说贵团队有同事高升，恭喜！想了解贵团队会有哪些变化，有没有我们能帮上忙的地方。]',
  'opening/renewal window':
    '[贵公司的合同将于{{renewal}}到期。 | 贵公司的合同快到期了。]手续由我来准备，想先听听这一年哪些好用、哪些不好用，下一年最需要什么。',
  'opening/budget cycle':
    '[贵公司的下一个预算周期从{{budget}}开始。 | 贵公司快要做预算了。]如果下一年度有需要我们配合的地方，现在列进预算，比之后再走特批省事。',
  'opening/onboarding':
    '贵公司上线以来用得怎么样？[当初的目标是{{goal}}。]想听听哪些地方用得顺，哪些地方还在用老办法。',

  'opening/Capacity':
    '[贵团队的 {{seats}}，还有{{hires}}要加入，想和您提前安排好，免得有人等账号。 | 贵团队的 {{seats}}，比合同{{overSeats}}，想和您一起算算实际需要多少。 | 贵团队的 {{seats}}，{{full}}，新同事要开账号得先加席位，想和您一起看看需要加多少。 | 贵团队的 {{seats}}，想和您提前规划一下，免得之后有人等账号。 | 贵团队的席位使用率是 {{scarceShare}}，想和您提前规划一下，免得之后有人等账号。 | {{hires}}即将加入，想和您提前安排好，免得有人等账号。 | 想和您一起规划未来两个季度的席位。]',
  'opening/Tier upgrade':
    '[贵团队的 {{seats}}，接下来还有{{hires}}要加入，您也问到过{{ask}}，想和您一起提前安排好。 | 您曾{{askCount}}问到{{ask}}，想和您一起看看，升级版本和只加需要的功能，哪个更划算。 | 您问到过{{ask}}，想和您一起看看，升级版本和只加需要的功能，哪个更划算。 | 目前版本的用量额度已用 {{nearLimit}}，想和您一起看看，升级版本是否划算。 | 贵团队向我们提过{{requested}}。在推荐版本或模块之前，想先了解您要解决什么问题。 | 在提建议之前，想先了解目前的版本有没有不够用的地方。]',
  'opening/Cross-sell':
    '[了解到贵公司有这样一项需求：{{need}}。 | 您问到过{{ask}}。 | 也许还有我们帮得上的地方。]想用贵公司自己的数据，给您演示一下可以怎么做。',
  'opening/Professional services':
    '[贵团队目前的功能使用率是 {{adoption}}，已购的功能还有不少没有用起来。 | 已购的功能可能还有一些没用起来。]建议先做一个短期落地项目[（目标：{{goal}}）]，不急着买新的。',
  'opening/Multi-year renewal + expansion':
    '[贵公司的合同将于{{renewal}}到期。]如果贵公司有长期使用的打算，可以考虑签多年约，后续扩容也一并规划；一年期的方案我也会列出来，供您比较。',

  'opening/Expand': '想和您聊聊贵团队的使用情况：哪些工作变轻松了，哪些还费劲，一年后希望做到什么程度。',
  'opening/Renew':
    '[贵公司的合同将于{{renewal}}到期。 | 贵公司的合同快到期了。]办续约手续之前，想先听听这一年用得怎么样，下一年需要什么。',
  'opening/Build':
    '想了解一下贵团队的近况[，以及您的目标{{goal}}进展如何]。如果接下来两个月只改进一件事，您希望是哪一件？',
  'opening/Defend first':
    '[贵公司遇到的问题（{{issue}}）还没有解决，这件事我们必须先处理好。想听听您的意见，本周能否占用您半小时？ | 我知道贵公司还有{{openIssue}}，这件事我们必须先处理好。想听听您的意见，本周能否占用您半小时？ | 想听听您的意见：哪些地方需要我们改进？本周能否占用您半小时？]',
  'opening/Adopt first':
    '[我注意到{{decline}}，在提建议之前想先了解原因：是贵公司这边有变化，还是产品有问题？您尽管直说。 | 希望已购的功能都能真正用起来。想请教您，哪些地方用得顺，哪些地方不顺？您尽管直说。]',
  'opening/Fix first':
    '[想先跟您谈谈{{openIssue}}（{{issue}}），请您讲讲具体情况，之后我给您明确答复：怎么解决、什么时候解决、由谁负责。 | 想先跟您谈谈{{openIssue}}，请您讲讲具体情况，之后我给您明确答复：怎么解决、什么时候解决、由谁负责。 | 贵公司在最近的调研中给我们打了{{lowScore}}，想先听您说说原因。 | 想先听听哪些地方用得不顺。]',
  'opening/Reconnect first':
    '距上次联系已有[{{sinceContact}} | 一段时间]了，本该早些联系您。您那边有哪些变化[，您的目标{{goal}}进展如何]？',
  'opening/Learn':
    '我最近在了解各家客户的使用情况，想向您请教：目前有多少人在用，用得满不满意，未来 12 个月有什么计划？',
  'opening/Call now':
    '[贵公司的合同{{renewal}}到期，想跟您确认一下： | 贵公司的合同快到期了，想跟您确认一下：]续约这边是怎么考虑的，有没有什么顾虑？',
  'opening/Call now healthy':
    '[贵公司的合同{{renewal}}到期， | 贵公司的合同快到期了，]想尽量帮您把续约办得省事些：是按现在的方案续，还是有需要先调整的地方？',
  'proposal/Capacity':
    '[另外，贵团队的 {{seats}}，也想和您一起规划未来两个季度的席位。 | 另外，贵团队的席位使用率是 {{scarceShare}}，也想和您一起规划未来两个季度的席位。 | 也想和您一起规划未来两个季度的席位。]',
  'proposal/Tier upgrade':
    '[另外，您问到过{{ask}}，想和您一起看看，升级版本和只加需要的功能，哪个更划算。 | 另外，目前版本的用量额度已用 {{nearLimit}}，想和您一起看看，升级版本是否划算。 | 另外，贵团队向我们提过{{requested}}。在推荐版本或模块之前，想先了解您要解决什么问题。 | 另外，想了解目前的版本有没有不够用的地方。]',
  'proposal/Cross-sell':
    '[另外，了解到贵公司有这样一项需求：{{need}}。 | 另外，您问到过{{ask}}。 | 另外，也许还有我们帮得上的地方。]想用贵公司自己的数据，给您演示一下可以怎么做。',
  'proposal/Professional services': '另外，建议先做一个短期落地项目，把已购的功能用起来，不急着买新的。',
  'proposal/Multi-year renewal + expansion':
    '关于续约：如果贵公司有长期使用的打算，可以考虑签多年约，后续扩容也一并规划；一年期的方案我会同时列出，供您比较。',

  'subject/success': '恭喜贵团队取得新成果！接下来有什么打算？',
  'subject/team growth': '[{{hires}} | 新同事]加入后，账号和席位怎么安排？',
  'subject/funding': '恭喜贵公司完成[{{fundingRound}} | 融资]',
  'subject/new initiative': '[关于{{initiative}} | 关于贵公司的新项目]：看看我们能帮上什么忙',
  'subject/champion promoted': '恭喜[{{promotedYou}} | {{promotedOther}}高升 | 贵团队有同事高升]',
  'subject/renewal window': '[{{renewal}}续约之前 | 续约之前]，想听听您对下一年的想法',
  'subject/budget cycle': '贵公司做下一年预算，有需要我们配合的吗？',
  'subject/onboarding': '上线之后，用得怎么样？',
  'subject/Capacity':
    '[{{seats}}，比合同{{overSeats}} | {{seats}}，{{full}} | {{seats}}：要不要提前规划？ | 关于席位的规划]',
  'subject/Tier upgrade': '[关于您问到的{{ask}} | 关于{{account}}目前使用的版本]',
  'subject/Cross-sell': '[关于{{need}}，我们或许能帮上忙 | 也许还有我们帮得上的地方]',
  'subject/Professional services': '把已购的功能用起来',
  'subject/Multi-year renewal + expansion': '[{{renewal}}的续约 | 续约]，签一年还是多年？',
  'subject/Expand': '聊聊{{account}}的使用情况',
  'subject/Renew': '[{{renewal}}续约之前 | 续约之前]，想听听您这一年用得怎么样',
  'subject/Build': '{{account}}近来用得怎么样？',
  'subject/Defend first': '想听听您的意见',
  'subject/Adopt first': '怎样让贵团队用得更顺手？',
  'subject/Fix first':
    '[关于{{issue}}：想向您了解一下具体情况 | 关于{{openIssue}}：想向您了解一下具体情况 | 想听听您的意见：哪里需要我们改进？]',
  'subject/Reconnect first': '好久没联系，{{account}}近况如何？',
  'subject/Learn': '想请教您三个小问题',
  'subject/Call now': '[关于{{renewal}}的续约 | 关于续约]',

  'email/greeting': '[{{contact}}您好： | 您好：]',
  'email/sign-off': '[祝好！\n{{owner}} | 祝好！]',
  'ask/Now': '本周或下周初能否占用您半小时？我会先把要点发给您。',
  'ask/Expand': '本周或下周能否占用您半小时？我会先把要点发给您。',
  'ask/Invite': '本周或下周能否占用您半小时？我会带一个同类客户的案例过来。',
  'ask/Renew': '两周之内能否占用您半小时？其他同事想参加也欢迎。',
  'ask/Build': '简单回几句就好；如果方便通话，20 分钟即可，时间您定。',
  'ask/Adopt first': '能否约您和一两位平时用得比较多的同事聊 45 分钟？会后我把商定的事项整理给您。',
  'ask/Reconnect first': '这两周能否占用您 20 分钟？如果这块工作已经交接，麻烦告诉我现在由哪位负责。',
  'ask/Learn': '简单回几句就好；如果打电话更方便，告诉我时间即可。',
  'follow up/subject': '关于上一封邮件',
  'follow up/body':
    '知道您忙，只说一点：[{{hires}}入职之前把账号准备好，会省事很多。 | 目前{{fullness}}，早点安排会从容一些。 | 我可以把能带来的价值和所需费用整理成一页，方便您在内部转发。]这个月方便聊一次吗？如果现在不方便，麻烦告诉我什么时候合适，在那之前我不再打扰。',

  'follow up/body held':
    '知道您忙，回一句就好：[您的目标{{goal}}进展如何？ | 您最希望我们改进哪一点？]如果现在不方便，麻烦告诉我什么时候合适，在那之前我不再打扰。',

  'play/Capacity/value': '[{{hires}}入职当天就能用上。 | 谁都不用等账号。]一次备足，不用零星加购。',
  'play/Capacity/approach': '先问有哪些人加入、什么时候加入；数量先和[{{contact}} | 管账号的人]商定，再谈价格。',
  'play/Capacity/talk':
    '[目前 {{seats}}。][{{hires}}陆续到岗，哪些人需要账号，从什么时候开始？ | 比合同{{overSeats}}，多出来的是哪些人？ | 现在有人在等账号吗？]我们定一个半年后也够用的数量。',
  'play/Tier upgrade/value':
    '[不升级版本也能用上{{askAlone}}。 | 更高版本已包含{{askInTier}}，不必单独购买；用量额度也更高（现有额度已用 {{nearLimit}}）。 | 更高版本已包含{{askInTier}}，不必单独购买。 | 如果更高版本包含{{askIfInTier}}（请先核实），就不必单独购买；用量额度也更高（现有额度已用 {{nearLimit}}）。 | 如果更高版本包含{{askIfInTier}}（请先核实），就不必单独购买。 | 用量额度更高（现有额度已用 {{nearLimit}}）。 | 版本更符合实际需要。]',
  'play/Tier upgrade/approach': '先谈使用场景，再把升级版本和单独购买放在一起比较；如果单独购买更便宜，就照实说。',
  'play/Tier upgrade/talk':
    '[您曾{{askCount}}问到{{ask}}。最近一次需要用到时是什么情况， | 您问到过{{ask}}。最近一次需要用到时是什么情况， | 最近一次觉得不够用是什么情况，]当时怎么处理的？我们一起看看，升级版本和只加需要的功能，哪个更划算。',
  'play/Cross-sell/value': '[离目标{{goal}}更近一步。 | 不用另外采购、对接、学习一套新工具。]',
  'play/Cross-sell/approach': '先弄清这块工作现在由谁负责；用客户的数据演示，商定一项衡量指标，再谈价格。',
  'play/Cross-sell/talk':
    '[了解到贵公司有这样一项需求：{{need}}。这块工作平时由哪位负责？ | 您问到过{{ask}}。相关工作平时由哪位负责？ | 除了现在的用途，还有哪块工作比较费劲？平时由哪位负责？]我想用贵团队的数据给这位同事演示一下，半小时以内；不合适也没关系。',
  'play/Professional services/value': '[离目标{{goal}}更近一步。 | 让已经付费的功能发挥更大作用。]',
  'play/Professional services/approach':
    '和客户商定一个要达成的目标[（目前功能使用率 {{adoption}}）]，并确定客户方负责人；项目控制在六周以内。',
  'play/Professional services/talk':
    '[您的目标是{{goal}}。 | 今年如果只做成一件事，希望是哪一件？]目前卡在哪一步？我们可以做一个短期项目，和贵团队一起把这一步做完。',
  'play/Multi-year renewal + expansion/value': '预算可预期，增长部分的价格提前谈定。',
  'play/Multi-year renewal + expansion/approach': '先用客户的数据回顾这一年；方案里同时给出一年期的选项。',
  'play/Multi-year renewal + expansion/talk':
    '这一年用下来，您觉得最值的是哪几点？[我这边记录的有{{success}}。]两年后贵公司会是什么规模，还有哪些团队会用？一年期和多年期我都列给您，由您选择。',
  'play/Land-and-expand/value':
    '[{{initiative}}：新团队可以直接沿用公司里已经用得好的做法。 | 新团队可以直接沿用公司里已经用得好的做法。]',
  'play/Land-and-expand/approach':
    '请[{{champion}} | {{contact}} | 对接人]引荐试点部门的负责人；商定试点小组、一项衡量指标和复盘日期。',
  'play/Land-and-expand/talk':
    '[听说贵公司有一个新项目：{{initiative}}。哪些现有的做法，一开始就能沿用？ | 如果有新团队加入，哪些现有的做法，一开始就能沿用？]建议先从五到十个人开始，六周后一起看效果；效果不好就停。',
  'play/Retention/value': '客户的意见会被认真对待；客户也清楚我们改什么、何时改、由谁负责。',
  'play/Retention/approach': '先听，再讲。只用客户认可的数字；没做好的地方主动说明。',
  'play/Retention/talk':
    '您觉得目前合作得怎么样？如果续约，三个月后您希望看到哪些改变？三个工作日内，我告诉您哪些能做到、哪些做不到。',
  'play/Adoption/value': '客户付了费的席位和功能都真正用起来[（目前席位使用率 {{utilization}}）]。',
  'play/Adoption/approach':
    '弄清哪些人一直没用、哪些人后来不用了、从什么时候开始；除了[{{contact}} | 对接人]，也要听听一线用户的意见。',
  'play/Adoption/talk':
    '[{{decline}}，是从什么时候开始的，当时还有什么变化？哪些同事还常用，哪些已经不用了？ | 哪些同事经常用，哪些同事一直没怎么用，是什么原因？]我想先和这两类同事聊聊。',
  'play/Solve, then expand/value': '客户的工作不再受影响，也看到我们说到做到。',
  'play/Solve, then expand/approach':
    '先打电话弄清问题，再着手解决，最后请客户确认。我方指定一人负责，每周通报，没有进展也要说。',
  'play/Solve, then expand/talk':
    '[请讲讲{{issue}}：影响了哪些工作？ | 贵公司给我们打了{{lowScore}}：最影响您评价的是哪一件事？ | 请讲讲哪里用得不顺，给团队添了哪些麻烦？]我复述一遍，看理解得对不对。明天我告诉您由谁负责、下次什么时候联系您。',
  'play/Reconnect/value':
    '[有专人跟进客户的目标{{goal}}，情况有变及时响应。 | 有专人跟进客户的需求，情况有变及时响应。]',
  'play/Reconnect/approach': '先听：有哪些变化，来了哪些新人，需要什么。这次不推销。',
  'play/Reconnect/talk':
    '距上次联系已有[{{sinceContact}} | 一段时间]了。这段时间，您那边有哪些变化？[目标还是{{goal}}吗？ | 您今年最看重哪项指标？]还有哪位同事适合一起聊聊？',
  'play/Renewal/value': '价格和条款都提前说清，续约没有意外[，精力可以继续放在{{goal}}上]。',
  'play/Renewal/approach': '先用客户的数据回顾这一年；客户不提，就不谈增购。',
  'play/Renewal/talk':
    '这一年用下来，您觉得最有价值的是哪几点？[我这边记录的有{{success}}。]下一年希望我们在哪些方面改进？续约方案我会提前发给您[，{{deadline}}之前定下来就好]。',
  'play/Build/value': '[围绕目标{{goal}}，做出一项看得见的成果。 | 做出一项看得见的成果。]',
  'play/Build/approach': '帮客户做成一件事，用客户的原话记下成果；顺便认识一下[{{decisionMaker}} | 决策人]。',
  'play/Build/talk':
    '接下来两个月如果只改进一件事，您希望是哪一件？[做成之后，离目标{{goal}}会更近吗？ | 做成之后，谁最先感受到变化？]',
  'play/Learn/value': '我们的建议以客户的实际使用情况为依据。',
  'play/Learn/approach': '问客户三件事：多少人在用、满意不满意、未来 12 个月有什么计划。',
  'play/Learn/talk': '想向您请教：目前有多少人在用，用得满不满意，未来 12 个月有什么计划？',

  'who/decision maker':
    '[{{newDecisionMaker}}：先见面，再提方案。 | {{decisionMaker}}：一页纸写清成果、新增内容和费用。 | 表中没有填写。问{{contact}}：“这件事还需要谁点头？” | 表中没有填写。问清{{account}}还需要谁点头。]',
  'who/decision maker held':
    '[{{newDecisionMaker}}：尽快见面，从对方的目标谈起。 | {{decisionMaker}}：谈取得了哪些成果、哪里没做好、接下来怎么改。 | 表中没有填写。向{{contact}}了解由谁最终拍板。 | 表中没有填写。了解{{account}}由谁最终拍板。]',
  'who/decision maker early':
    '[{{newDecisionMaker}}：尽快见面，从对方的目标谈起。 | {{decisionMaker}}：聊聊一年后想做到什么，先不谈别的。 | 表中没有填写。向{{contact}}了解由谁最终拍板。 | 表中没有填写。了解{{account}}由谁最终拍板。]',
  'who/contact':
    '[{{contact}}。内部支持者是{{otherChampion}}：给对方一份便于转发的材料。 | {{champion}}，我们的内部支持者：给对方一份便于转发的材料。 | {{contact}}。{{unnamedChampion}}，表中没写是谁：会不会就是这位对接人？ | {{contact}}。表中没有填写内部支持者：会不会就是这位对接人？ | {{unnamedChampion}}，表中没写是谁：请补上姓名。 | 表中没有填写。请向技术支持或财务了解，{{account}}平时由谁联系我们。]',
  'who/users':
    '[{{powerUsers}}；另有{{hires}}要上手。 | {{powerUsers}}：向他们了解其他同事还缺哪些功能或权限。 | {{hires}}：准备好账号，安排一小时的入门培训。]',
  'who/sponsor':
    '[请级别与{{decisionMaker}}对等的我方高层，先亲自给对方打个电话，简单聊几句。 | 请级别与客户决策人对等的我方高层，先亲自给对方打个电话，简单聊几句。]',

  'risk/budget':
    '[预算周期从{{budget}}开始：问清在那之前要提交什么。 | 记录的预算时间是{{budgetSaid}}：问清要提交什么、什么时候截止。 | 问清{{account}}何时定预算、由谁定。]',
  'risk/competitor':
    '[问清客户还在看哪几家（{{reviewNote}}），只对比客户看重的几点。 | 表中提到{{need}}：问清客户在这方面是否还在看其他供应商，只对比客户看重的几点。 | 问清客户还在看哪几家，只对比客户看重的几点。]',
  'risk/authority':
    '[{{contact}}一个人定不了：准备一页给{{otherDecisionMaker}}的材料。 | {{contact}}可能一个人定不了：问清客户内部的审批流程。 | 表中没有决策人：问清{{account}}内部的审批流程。]',
  'risk/wait':
    '[{{renewal}}续约，客户可能想拖到那时再谈。席位使用率 {{scarceShare}}，和客户算一算等下去的代价。 | {{renewal}}续约，客户可能想拖到那时再谈。增购可以先签，到期日与合同对齐。]',
  'risk/silence':
    '[客户可能在{{deadline}}之前不打招呼就做了决定。每次沟通都要约好下一次。 | 客户可能不打招呼就做了决定。每次沟通都要约好下一次。]',
  'risk/champion':
    '[客户关键人有变动：确认{{champion}}是否仍支持我们。 | 客户关键人有变动：弄清{{account}}现在谁支持我们。]',
  'risk/no time': '[{{account}}可能抽不出时间。 | 客户可能抽不出时间。]带着结论去，只请客户做决定。',
  'risk/no sponsor':
    '[{{contact}}可能不再支持我们：了解对方今年的考核指标。 | 当初决定采购的人可能已经离职：了解现任负责人今年的考核指标。]',
  'risk/again': '问题可能复发。[{{account}} | 客户]确认解决之后，我方还要继续跟踪一段时间，并把这一点告诉客户。',
  'risk/moved on': '[{{contact}}可能已经换岗。 | 对接人可能已经换岗。]问清由谁接手，再多认识一位对接人。',

  'objection/not ready': '我们还没准备好。',
  'answer/not ready': '理解。您觉得还差些什么？[我们在{{deadline}}之前再聊一次。 | 我们约个日子再聊一次。]',
  'objection/budget': '这需要批预算。',
  'answer/budget':
    '[明白。{{otherDecisionMaker}}主要会看哪些内容？我[赶在{{budget}}之前]整理成一页给您。 | 明白。这笔预算由谁审批，审批时主要看哪些内容？我整理成一页给您。]',
  'objection/more value': '我们想先看到效果。',
  'answer/more value': '那就先不加购。[目前功能使用率是 {{adoption}}，]四周之内看到什么效果，您会觉得值？',
  'objection/happy': '现在这样挺好。',
  'answer/happy':
    '那太好了，我也不想打乱现在的安排。[{{hires}}加入时，账号够用吗？ | 席位使用率已达 {{scarceShare}}，再有同事要开账号，打算怎么安排？ | 一年以后，您还希望做到哪些现在做不到的事？]',

  'guide/value delivered': '这一年用下来，您觉得最有价值的是哪几点？[我这边记录的有{{success}}。]',
  'guide/original criteria':
    '[当初的目标是{{goal}}。 | 当初选我们是为了什么？]满分 10 分，现在做到几分？怎样才算 10 分？',
  'guide/next step':
    '[续约时可以把{{offer}}一并定下来。您觉得现在谈合适吗，还是早了点？ | 一年以后，您会需要哪些现在还没有的功能？]',
  'guide/next step held': '先不谈新增的内容：我们做到哪些，您才能放心续约？',
  'guide/concerns': '[还有什么顾虑？{{otherDecisionMaker}}会问什么？ | 还有什么顾虑？还应该听听谁的意见？]',

  'coaching/before': '核对该客户的数字。想好这次通话要约定的下一步和日期。[未解决的问题：{{issue}}。]',
  'coaching/during': '用三分之二的时间听。向[{{contact}} | 客户]提一个问题，然后等：对方接着补充的那句，往往才是真话。',
  'coaching/price':
    '通话中客户一旦提到问题，就不要推销。价格[（{{offer}}：{{price}}）]要等批准后再报；折扣也要先审批。',
  'coaching/price held': '这次通话不报价，也不提任何方案；客户问起价格，先记下来，约好答复时间。',
  'coaching/after': '当天发会议纪要：客户要什么、我们做什么、什么时候做完。多用客户的原话。',

  'propose/seat ceiling': '一次备足两个季度的席位',
  'propose/plan limit': '问清还需要多少额度、什么时候需要',
  'propose/feature requests': '先弄清使用场景',
  'propose/workarounds': '先看客户怎么变通，再给出更好的做法',
  'propose/power users': '向他们了解其他同事还缺哪些功能或权限',
  'propose/team growth': '确保新人入职当天账号就绪',
  'propose/new office': '在新办公地点先做小范围试点',
  'propose/funding': '问清哪些计划提前了',
  'propose/new initiative': '主动提出帮客户看看新项目的规划',
  'propose/merger or acquisition': '问清会保留哪些工具',
  'propose/company growth': '问清哪些团队先扩张',
  'propose/pricing explored': '报价先过内部审批，再明确答复客户',
  'propose/reference request': '致谢，一起商定案例内容',
  'propose/executive engagement': '请我方高层出面',
  'propose/QBR next steps': '每一步都落实到人和日期',
  'propose/champion promoted': '祝贺，并了解新的目标',
  'propose/new decision maker': '尽早拜访，先听，不推销',
  'propose/adjacent need': '弄清这项工作现在由谁负责',
  'propose/budget cycle': '备好一页数字，供客户报预算',
  'propose/renewal': '先回顾这一年，再谈合同',
  'propose/milestone': '祝贺，并问问接下来的打算',
  'propose/vendor review': '问清起因，不推销',
};
