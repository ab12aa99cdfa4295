/** 设置页里数值以外的话：标题、各节，以及每项设置的用处。 */
export const SETTINGS_TAB = {
  'settings-done-title': '设置',
  'settings-done': '设置已打开，见“{tab}”页。',
  'settings-refused': '设置有误，因此没有评分。{errors}',
  'settings-lost':
    '“{tab}”页的标题行或隐藏列不见了，无法判断各个值属于哪一项。请用版本历史恢复；或先复制所需内容，删除该页，再重新打开设置。',
  'settings-formula-there': '此项的值来自 {cell} 中您自己的公式，请在那里修改。',
  'settings-subtitle':
    '黄色单元格可以修改，下次评分或生成时生效。设置有误时不会评分，提示中会指出是哪个单元格。如需恢复默认值，请删除本页后重新打开设置；在侧边栏选过的语言和排名依据不变。',
  'settings-formula':
    '可直接使用的公式：复制到列名所在行、数据右侧的空白单元格，随数据自动更新。公式里的评分日期不会自动变；日期相同时，算出的数字与插件相同。',

  'settings-section-general': '常规',
  'settings-section-points': '增购得分：各级分值（五项最高级合计 100 分）',
  'settings-section-bands': '增购得分：分级',
  'settings-section-readinessPoints': '增购就绪度：分值',
  'settings-section-readinessBands': '增购就绪度：分级',
  'settings-section-probabilities': '赢单概率与流失率',
  'settings-section-timing': '时间窗口',
  'settings-section-usage': '用量饱和度',
  'settings-section-signals': '信号',
  'settings-section-relationship': '客户关系',
  'settings-section-guardrails': '优先处理规则与提醒',
  'settings-section-sizing': '金额测算',
  'settings-section-offers': '推荐方案与切入点',
  'settings-section-readiness': '就绪度信号',
  'settings-section-strategic': '战略客户',
  'settings-section-colors': '分级颜色',
  'settings-section-catalog': '价目表',
  'settings-section-modules': '模块',
  'settings-section-tiers': '版本（由低到高）',
  'settings-section-services': '服务',
  'settings-modules-arr': 'ARR',
  'settings-modules-does': '填写在售模块的名称和 ARR，行不够时可插入新行。',
  'settings-tiers-arr': '增加的 ARR',
  'settings-tiers-does': '该版本是否包含各模块（填“是”或“否”）。',
  'settings-services-arr': '价格',
  'settings-services-does': '填写在售服务的名称和价格。客户计划推荐专业服务时，采用第一行的服务。',
  'setting-language-does': '各页、批注和消息所用的语言。',
  'setting-model-does': '按哪种得分排名。优先级和金额始终按增购得分计算。',
  'setting-conversationsPerWeek-does':
    '生成日程时，每位负责人每周的需求沟通一般不超过此数，排不下的顺延；截止日临近、不能再推迟的除外。已排好的日期保持不变，除非客户的截止日或跟进方式变了、改了增购周期，或使用了“重排未完成事项”。',
  'setting-pace-does':
    '从首次沟通到签约的时长。选 30 天时，增购各阶段的用时约为选 90 天时的三分之一；续约等其他事项不受影响。',
  'setting-ownerCapacity-does': '为个别负责人单独设定每周的需求沟通上限，每行一位，例如“王芳：3”。',
  'setting-holidays-does':
    '每行一天：12-25 表示每年的这一天，2026-12-24 表示特定的一天。这些日子不安排任何事项。春节、国庆等假期每年不同，请按当年放假安排补上。',
  'setting-reviewFromArr-does':
    'ARR 低于此值且只需续约的客户，不安排高层业务回顾（EBR），只安排提交续约方案和签约（时间来不及时，改为直接致电确认是否续约）；留空则不按 ARR 区分，时间来得及就安排 EBR。',
  'setting-fiscalYearStart-does': '填 1 到 12（1 为一月），用于确定财季末。',
  'setting-levers-does':
    '销售无需另行审批即可提供的条件，每行一项，例如“两年锁价”。会写在客户计划的推荐方案旁边；折扣一律需审批。',
  'setting-nrrTarget-does': '例会页将预测的净收入留存率（NRR，又称 NDR）与此目标对比。',
  'setting-grrTarget-does': 'NRR 达标后，例会页再将预测的毛收入留存率（GRR）与此目标对比。',
  'setting-statusWords-does':
    '状态列中各词的含义，例如“已合并 = 已流失，沙盒 = 潜在客户”。等号右边可填“已流失”“潜在客户”“即将流失”或“在用”。',
  'setting-currencyRates-does':
    '每行一个币种，填写 1 个单位折合多少本币，本币填 1。例如本币为人民币时，填 CNY = 1，下一行 USD = 7.1。没有填写汇率时，不同币种的金额不相加，也不比较。',
  'setting-level-top-does': '达到最高级时的分值，也就是该因素的权重。',
  'setting-level-does': '达到该级时的分值，不得高于上一级。',
  'setting-band-does': '得分达到此值即为该级，最后一级从 0 开始。',
  'setting-readiness-points-does': '出现该信号时得到的分值。',
  'setting-win-does': '该分级客户的赢单概率；加权商机金额 = 目标金额 × 赢单概率。',
  'setting-heldBackShare-does': '“先解决问题”和“先恢复联系”的客户，赢单概率 = 所在分级的赢单概率 × 此比例。',
  'setting-churn-does':
    '客户关系为该级的客户，到期不续约的概率；用于预测 NRR 和 GRR，只计入 12 个月内到期和续约日已过的 ARR。',
  'setting-window-ahead-does': '窗口的起点或终点，按距该事件还有多少天计；恰好等于此天数时，也在窗口内。',
  'setting-window-ago-does': '窗口的起点或终点，按该事件已过去多少天计；恰好等于此天数时，也在窗口内。',
  'setting-thresholds.usageOver-does': '用量高于此值（不含等于）时，按最高级计分。',
  'setting-thresholds.usageNear-does':
    '用量达到此值时，按中间级计分；用量低于此值且在下降的客户，先提升使用率（符合“先保续约”的除外）。',
  'setting-thresholds.planLimit-does': '用量额度使用率达到此值，即为信号。',
  'setting-thresholds.powerUsers-does': '重度用户达到这一人数，即为信号。',
  'setting-thresholds.powerUserShare-does': '重度用户占已用席位的比例达到此值，也算信号。',
  'setting-thresholds.companyGrowth-does': '客户公司的增长率达到此值，即为增长信号。',
  'setting-thresholds.strongTriggers-does': '不同的增长信号达到这一数量，即为“强”。',
  'setting-thresholds.multipleRequests-does':
    '需求达到这一数量，按“多项”计分；变通做法也算需求：“一些”算 1 项，“很多”算 2 项。',
  'setting-thresholds.healthHealthy-does': '健康度为 0–100；达到此值视为健康。',
  'setting-thresholds.healthOk-does': '健康度为 0–100；低于此值视为有风险。',
  'setting-thresholds.npsTenHealthy-does': '适用于单个受访者 0–10 的打分；达到此值视为健康。',
  'setting-thresholds.npsTenOk-does': '适用于单个受访者 0–10 的打分；低于此值视为有风险。',
  'setting-thresholds.npsHundredHealthy-does': '适用于单个客户汇总后的 NPS（-100 到 100 分）；达到此值视为健康。',
  'setting-thresholds.npsHundredOk-does': '适用于单个客户汇总后的 NPS（-100 到 100 分）；低于此值视为有风险。',
  'setting-thresholds.csatHealthy-does': 'CSAT 采用 1–5 分制；达到此值视为健康。',
  'setting-thresholds.csatOk-does': 'CSAT 采用 1–5 分制；低于此值视为有风险。',
  'setting-thresholds.championDays-does': '内部支持者在此天数内升职的，可作为客户关系健康的依据。',
  'setting-thresholds.defendDays-does':
    '有风险的客户，距不续约通知截止日或续约日不超过此天数，或该日期已过时，先保续约。',
  'setting-thresholds.contactDays-does': '超过此天数没有联系的客户，先恢复联系（符合更优先的规则时除外）。',
  'setting-thresholds.loginDays-does': '超过此天数未登录时提醒。',
  'setting-thresholds.staleDays-does': '续约日或不续约通知截止日已过的天数达到此值时，提醒核对日期。',
  'setting-thresholds.quarterEndDays-does': '距财季结束不足此天数时提醒：此时报价，客户容易觉得我们在冲季度业绩。',
  'setting-thresholds.lowConfidence-does': '数据完整度低于此值时提醒。',
  'setting-thresholds.promisingScore-does':
    '有风险但得分达到此值的客户要上报；其中“先解决问题”的客户，问题解决后可以谈增购。',
  'setting-thresholds.utilizationGap-does': '“席位使用率”列与按席位数算出的使用率相差超过此值时提醒。',
  'setting-thresholds.healthyUtilization-does':
    '不知道需要多少席位、也没有招聘人数时，两列席位都已填写、且席位使用率高于“已满或将满”界限的客户，按回落到这一水平测算所需席位。',
  'setting-thresholds.stretch-does': '测算乐观金额时，额外席位 = 所需席位 × 此倍数。',
  'setting-thresholds.opportunityHigh-does':
    '目标金额占 ARR 的比例达到此值时，商机级别为“高”（先保续约、先提升使用率和暂不增购的客户始终为“低”）。',
  'setting-thresholds.opportunityMedium-does':
    '目标金额占 ARR 的比例达到此值时，商机级别为“中”（先保续约、先提升使用率和暂不增购的客户始终为“低”）。',
  'setting-thresholds.lowAdoption-does': '功能使用率低于此值时，可考虑推荐专业服务。',
  'setting-thresholds.triggerDays-does': '有日期的事件，发生后此天数内可作为切入点。',
  'setting-thresholds.ceilingTrigger-does': '用量达到此值即可作为切入点。',
  'setting-thresholds.renewalWindow-does': '距续约日不超过此天数时，可把续约作为切入点。',
  'setting-thresholds.budgetWindow-does': '距预算周期不超过此天数时，可把预算作为切入点。',
  'setting-readiness.usage-does': '席位或用量额度的使用率达到此值，即为信号。',
  'setting-readiness.outcomeDays-does': '取得成果后的此天数内计入；只填“是”、没有日期的，视为刚刚取得。',
  'setting-readiness.feedbackDays-does': '收到好评后的此天数内计入；只填“是”、没有日期的，视为刚刚收到。',
  'setting-readiness.npsTen-does': '适用于单个受访者 0–10 的打分；达到此值，即为信号。',
  'setting-readiness.npsHundred-does': '适用于单个客户汇总后的 NPS（-100 到 100 分）；达到此值，即为信号。',
  'setting-readiness.renewalFrom-does': '距续约日不少于此天数，才算处于续约窗口。',
  'setting-readiness.renewalTo-does': '距续约日不超过此天数，才算处于续约窗口。',
  'setting-strategic.segments-does':
    '“客户分层”列中表示战略客户的词，用逗号分隔。单元格与其中一个词相同，或含有以空格、标点隔开的这个词，即视为战略客户（不分大小写）。',
  'setting-strategic.topShare-does':
    '客户按 ARR 从高到低排列，最前面的这一比例视为战略客户；ARR 有多个币种且未换算时不适用。',
  'setting-strategic.fromAccounts-does': '客户总数达到此值时，才按 ARR 排名认定战略客户。',
  'setting-color-fill-does': '该分级的单元格底色，例如 #bf5000。',
  'setting-color-text-does': '该分级的单元格文字颜色，须与底色有足够反差。',
  'setting-catalog.seatPrice-does': '客户表中没有席位单价时使用此价格，留空表示未知。',
  'setting-catalog.limitUpgrade-does':
    '不升级版本、只提高用量额度的价格。用量接近额度、又要过该版本所含模块的客户，会把它与这些模块的价格相加；合计低于版本升级时，改为推荐这些模块加用量额度升级。不计入测算金额。留空表示未知。',

  'settings-col-default': '默认值',
};
