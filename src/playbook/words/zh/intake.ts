/** What is said about reading a sheet: matches, questions, issues. */
export const INTAKE = {};
