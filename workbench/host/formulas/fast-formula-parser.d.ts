declare module 'fast-formula-parser/formulas/functions/distribution' {
  export const DistributionFunctions: object;
}

declare module 'fast-formula-parser/formulas/functions/*' {
  const functions: object;
  export default functions;
}
