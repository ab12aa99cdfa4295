/** 表格里围绕评分的文字：菜单、列名、批注、消息。 */
export const SHEET = {
  'tab-name-meeting': '例会',
  'tab-name-ranking': '排名',
  'tab-name-details': '明细',
  'tab-name-plan': '客户计划',
  'tab-name-outreach': '客户邮件',
  'tab-name-calendar': '日程',
  'tab-name-monday': '本周清单',
  'tab-name-scenarios': '情景',
  'tab-name-sql': 'SQL',
  'tab-name-playbook': '话术手册',
  'tab-name-settings': '设置',
  'tab-name-history': '历史',

  'plan-done-title': '客户计划',
  'plan-done': '{plans} 个客户的计划已写入“{tab}”页。',
  'plan-nobody':
    '没有可生成计划的客户：未来 30 天没有要跟进的客户，或选中的行里没有客户。如需为某些客户生成计划，请在客户表中选中对应的整行，再生成一次。',
  'playbook-done-title': '话术手册',
  'playbook-done': '话术手册已打开，见“{tab}”页。修改后重新生成客户计划和客户邮件，即可生效。',
  'note-title': '{account}：{score} 分（满分 100），{band}',
  'note-readiness': '增购就绪度 {score} / {top}：{band}。',

  'product-name': 'Expansion Signals 增购信号',
  'scored-title': '评分完成',
  scored: '已为 {accounts} 个客户评分：{bands}。',
  'scored-band': '{band} {count} 个',
  'scored-issues': '有 {issues} 处需要检查。',
  'scored-first-issue': '第一处：{message}',
  'scored-questions': '有 {questions} 列要等您确认含义后才能使用：{headings}。',
  'scored-filter': '筛选范围没有包含评分列：排序前请把筛选范围扩展到 {column} 列，否则得分不会跟着移动。',
  'filter-in-sidebar': '也可以在侧边栏点击“扩展筛选范围”。',
  'filter-failed': '无法扩展筛选范围（{reason}），筛选保持原样。请稍后重试，或手动调整范围。',
  'scored-out-of-step': '之前行被排序、移动或替换时得分没有跟着变，现在已重新对齐。',
  'undone-title': '已撤销',
  undone: '上次操作的改动已全部撤销。',
  'undo-breaks': '暂时无法撤销：{cells}引用了将被撤销的内容。请先修改这些引用，再撤销。',
  'reader-chart': '“{tab}”中的图表',
  'reader-rule': '“{tab}”中的条件格式',
  'undo-sample': '示例工作表“{tab}”已被改动过，因此予以保留。不再需要时，请自行删除。',
  'undo-frozen': '无法撤销：公式转成数值后，有些数值又被改动、移动或删除过，公式无法还原，因此没有做任何更改。',
  'left-behind': '您自己填写的 {count} 个单元格已被新内容覆盖：{cells}。“撤销上次操作”可以找回。',
  'language-left':
    '该页没有切换语言，因为切换会丢失您自己填写的 {count} 个单元格：{cells}。请把这些内容移到别的工作表（其中如有公式，请转成数值），再从菜单重新打开该页。',
  'tab-lost':
    '“{tab}”页的标题行或隐藏列不见了，因此无法分辨哪些是您填写的内容。请用版本历史恢复，或先复制所需内容，再删除该页并重新生成。',
  'nothing-to-undo': '没有可撤销的操作。',
  'refused-title': '没有做任何更改',
  'failed-title': '未能完成',
  'own-tab':
    '除本插件生成的页以外，这个文件的单元格里没有数据（图表和关联工作表不算）。请把客户数据放到您自己的工作表里，再评分。',
  busy: '这个文件中还有操作正在进行，请稍后再试。',
  'write-failed': '无法写入得分（{reason}），您的表格保持原样。',
  protected:
    '工作表“{tab}”中有受保护的单元格，您无权编辑，因此没有做任何更改。请联系设置保护的人或文件所有者开通编辑权限。',
  'recover-failed':
    '之前有一次操作中断，目前还无法撤销（{reason}），因此这次没有做任何更改。请稍后再试；如果原因是单元格受保护，请先开通编辑权限。',
  'sheet-moved': '读取工作表“{tab}”时有人改动了内容，因此没有写入任何内容。请稍后再试。',
  'undo-typed':
    '上次操作之后有人在“{tab}”页填写过内容，撤销会丢失这些内容，因此没有做任何更改。如仍要撤销，请先复制所需内容，删除该页，再撤销。',
  'undo-lost': '上次操作的撤销数据已不存在，因此没有做任何更改。',
  'write-failed-half':
    '操作失败，而且暂时无法撤销（{reason}）。只动过本插件写入的内容和公式，可能不完整，下次操作时会先清理。',
  'no-room-columns':
    '评分的 {columns} 列需要 {needed} 个单元格，而 Google 规定每个文件最多 10,000,000 个，这个文件只剩 {free} 个，只够 {rows} 行。空行也算在内，删掉客户下面的空行也许就够了。',
  'no-room-tab':
    '还需要 {needed} 个单元格，而 Google 规定每个文件最多 10,000,000 个，这个文件只剩 {free} 个。空行空列也算在内：请删掉用不到的行、列或工作表，使剩余的单元格达到 {needed} 个。',
  'service-failed': 'Google 返回错误（{reason}），操作未完成。请稍后再试。',
  'freeze-failed': '无法把公式转成数值（{reason}），公式保持原样。',
  'freeze-disturbs':
    '把公式转成数值会影响您自己的 {count} 个单元格：{cells}，因此没有做任何更改。请把您自己的公式移到结果区域之外，再试一次。',
  'freeze-unfinished':
    '有 {count} 个单元格显示错误或仍在计算：{cells}。请先处理错误或稍等片刻；在此之前不会转换任何公式。',
  'remove-readers': '您的表格中有 {count} 处引用了将要移除的内容，移除后会报错或失效：{cells}。',
  'removed-kept': '示例工作表“{tab}”已被改动过，因此予以保留。',
  'remove-in-menu': '{readers}请先修改这些引用，或在菜单中选择“全部移除”，届时会再次询问。',
};
