import { readDecisionWord } from "@/lib/parse/split/decision-word";
import type { Grammar } from "@/lib/parse/split/grammar";

/**
 * Letters of 2014 and later: `<heading>: Upheld`, then three labels with their texts. Some
 * extractors lose the blank before a label.
 */
export const modernGrammar: Grammar = {
  labels:
    /(?:(?<claimsAdministrator>Claims?\sAdministrator(?:'s)?\sguidelines?)|(?<reviewer>MAXIMUS\sguidelines?)|(?<rationale>Decision\srationales?))\s?:/gi,
  readDecision: readDecisionWord,
  unmistakable: true,
};
