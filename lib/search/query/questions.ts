import type { Note } from "@/lib/search/query/note";

const asksMeaning = /\b(?:mean|means|meaning|meant|definition|define|significa)\b/i;
const outcomes =
  /\b(?:upheld|uphold|overturn(?:ed)?|IMR|independent medical review|utili[sz]ation review|final determination)\b/i;
/** "What is IMR?" asks for the same explanation; "what is MRI" does not. */
const asksWhatIs =
  /^[\s¿¡]*(?:what(?:['’]?s| is| are| does)?|define|explain|qu[eé] (?:es|son|significa))\s+(?:an?\s|the\s|la\s|el\s|una?\s)?\s*(?:imrs?|independent medical reviews?|revisi[oó]n m[eé]dica independiente|ur|utili[sz]ation reviews?|upheld|overturned|final determination)[\s?!.]*$/iu;
/** Questions about what to do after a decision, in English and Spanish; the words of the question only. */
const asksWhatNext =
  /[¿¡]?\b(?:(?:what|how) (?:can|do|should|could) (?:i|we) (?:do|appeal|fight|dispute|contest)(?: (?:it|this|that))?(?: (?:next|now))?|(?:can|may|could|should) (?:i|we) (?:still )?(?:appeal|fight|dispute|contest)(?: (?:it|this|that))?|how long (?:do|does|have) (?:i|we)(?: have)? to (?:appeal|file|respond|fight|dispute|contest)|(?:deadline|time limit)(?: (?:to|for))?(?: (?:an? )?(?:appeal|appealing|file))?|how to (?:appeal|fight|dispute)|what (?:happens )?next|qu[eé] puedo hacer|c[oó]mo (?:puedo )?apel(?:ar|o)|puedo apelar|(?:cu[aá]nto tiempo|cu[aá]ntos d[ií]as|qu[eé] plazo) (?:tengo|hay)(?: para apelar)?|plazo(?: para apelar)?)\b[?!]*/giu;

/** Which treatments come first by number or rate is told by the list of treatments. */
const asksMost =
  /\b(?:(?:what|which) (?:treatments?|procedures?|drugs?|medications?|requests?) (?:is|are|was|were|get|gets) )?(?:(?:the )?(?:most|least)(?: (?:often|commonly|frequently))? (?:(?<outcome>overturned|upheld|denied|approved|granted)|common|frequent|requested|disputed)|(?<early>overturned|upheld|denied|approved|granted) (?:the )?(?:most|least)(?: (?:often|commonly|frequently))?)(?: (?:treatments?|procedures?|drugs?|medications?|requests?|issues?))?(?![\p{L}\p{N}])/giu;

/** A rate is asked of all decisions, so the outcome in it is no filter. */
const asksRate =
  /\b(?:what(?:'s| is)? )?(?:the )?(?:(?:overturn(?:ed)?|uphold|upheld|approval|denial|reversal) (?:rates?|percentages?|shares?)|(?:rates?|percentages?|shares?) of (?:overturned|upheld|approved|denied))(?: (?:of|for|by))?\b/giu;
const asksShare =
  /\bwhat (?:percentage|percent|share|proportion) of (?<what>.+?) (?:(?:were|was|are|is|get|got) )?(?:overturned|upheld|approved|denied|granted)\b/giu;

const mereWord =
  /^(?:cases?|decisions?|determinations?|letters?|imrs?|rulings?|all|any|every|list|casos?|decisiones|todos|todas)$/i;

/** Whether a word beside others only says that issues are sought: "all cases of 2016". */
export function isMereWord(word: string): boolean {
  return mereWord.test(word);
}

/**
 * A query without a question that no letter answers, with the note that leads to the explanation: what
 * an outcome means, what may be done after it. Empty where nothing else was asked.
 */
export function withoutQuestion(q: string): { q: string; notes: Note[] } {
  if (asksWhatIs.test(q) || (asksMeaning.test(q) && outcomes.test(q)))
    return { q: "", notes: [{ says: { id: "asks-meaning" }, instead: null, href: "/what-it-means" }] };
  if (!q.includes('"')) {
    const set = q.replace(asksShare, "$1").replace(asksRate, " ").replace(/\s+/g, " ").trim();
    if (set !== "" && set !== q.trim()) return { q: set, notes: [] };
  }
  const asked = q.replace(asksMost, "$<outcome>$<early>").replace(/\s+/g, " ").trim();
  if (asked !== q.trim() && !q.includes('"')) {
    const isMere = asked.split(" ").every((word) => isMereWord(word) || /^[?!.,]*$/.test(word));
    return {
      q: isMere ? "" : asked,
      notes: [{ says: { id: "asks-most" }, instead: null, href: "/treatments" }],
    };
  }
  const rest = q.replace(asksWhatNext, " ").replace(/\s+/g, " ").trim();
  if (rest === q.trim() || q.includes('"')) return { q, notes: [] };
  const notes: Note[] = [{ says: { id: "asks-what-next" }, instead: null, href: "/what-it-means#possible" }];
  return { q: /[\p{L}\p{N}]/u.test(rest) ? rest : "", notes };
}
