/** What the Settings tab says: what each number is called, what it does, and which rules it must keep. */
export const SETTINGS = {};
