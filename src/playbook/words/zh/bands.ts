/** 单元格里显示的分级。 */
export const BANDS = {
  'band-label-Hot': '🔥 热',
  'band-label-Warm': '🟢 温',
  'band-label-Nurture': '🟡 培育',
  'band-label-Wait': '⏸️ 暂不增购',
  'readiness-Expansion Priority': '优先增购',
  'readiness-Expansion Ready': '可以增购',
  'readiness-Expansion Candidate': '增购候选',
  'readiness-Not yet': '时机未到',
};
