/** 设置页里的话：每个数字叫什么、有什么用、须守什么规则。 */
export const SETTINGS = {};
