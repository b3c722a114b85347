/**
 * Changes with every change of what the parser reads, so that stored readings can be told to be
 * older ones.
 */
export const parserVersion = "5";
