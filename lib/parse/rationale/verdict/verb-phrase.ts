/** What the words right before "medically necessary" make of it. */
export type VerbPhrase = {
  negated: boolean;
  /**
   * "is", "deemed", "appears" …: without one the words are an attribute ("medically necessary
   * services").
   */
  asserted: boolean;
  /** "may be", "could be": possible, no finding. */
  possible: boolean;
  /** "would be" */
  conditional: boolean;
  /** "to be": what it is worth depends on the verb before it. */
  infinitive: boolean;
  /** Where the phrase begins in the sentence. */
  from: number;
};

const sets = {
  negation:
    "not cannot cant can't non no nor neither never hardly scarcely fails failed ceases ceased isn't wasn't aren't weren't doesn't don't didn't won't wouldn't couldn't hasn't",
  assertion:
    "is are was were be been being isn't wasn't aren't weren't become becomes deem deemed deems consider considered determined determine felt feel found find judged thought believed regarded appear appears appeared seem seems remain remains supported indicated established certified shown opined called regarded said viewed seen classified declared ruled held accepted termed proven proved demonstrated documented qualify qualifies qualified constitute constitutes represent represents",
  possibility: "may might could can couldn't",
  condition: "would wouldn't",
  filling:
    "to as at this time also therefore thus hence currently clearly likewise similarly still both either a an yet longer and or has have had hasn't does do did doesn't don't didn't will won't should it both fully considered being further point juncture moment present specifically strictly partially partly only reasonable standard appropriate necessary safe effective",
};
const words = Object.fromEntries(
  Object.entries(sets).map(([name, list]) => [name, new Set(list.split(" "))]),
) as Record<keyof typeof sets, Set<string>>;
const known = new Set(Object.values(sets).flatMap((list) => list.split(" ")));
/**
 * "not supported by the provided records as being medically necessary": who states it is inside the
 * phrase.
 */
const source =
  /\b(?:by|in|from|based on|per) (?:the |these |this )?(?:[a-z]+ ){0,3}(?:records?|documentation|guidelines?|information|reviewer|evidence|mtus|odg) (?=(?:as|and|to|is|was|being|not)\b)|\bin part ?$|, (?:in my opinion|in this case|at this time|based on [^,]{1,40}|given [^,]{1,40}),/g;
/** "In no way", "anything but": as much as "not". */
const inNoWay =
  /\b(?:in no (?:way|sense|respect)|by no means|under no circumstances|anything but|far from|not in any way)\b/g;
/** "Is not, on this record, medically necessary". */
const inserted = /(?<=\b(?:is|are|was|were|be|been|not|deemed|found|considered)), [^,;]{1,90}, ?$/;
const lastWord = /(?<![a-z'])([a-z']{1,20})[^a-z'();:."]{0,3}$/;
/** As many words as the longest phrase of this kind has. */
const reach = 14;

/** Reads the verb phrase that ends at `end` of a sentence in lower case, word by word backwards. */
export function verbPhraseBefore(lower: string, end: number): VerbPhrase {
  const start = Math.max(0, end - 140);
  let blanked = lower.slice(start, end).replace(source, blank);
  if (blanked.endsWith(", ")) blanked = blanked.replace(inserted, blank);
  if (/ (?:no|but|far|not in) /.test(blanked.slice(-40)))
    blanked = blanked.replace(inNoWay, (match) => "not".padEnd(match.length));
  const phrase: VerbPhrase = {
    negated: false,
    asserted: false,
    possible: false,
    conditional: false,
    infinitive: false,
    from: end,
  };
  let rest = blanked;
  let next = "";
  for (let count = 0; count < reach; count++) {
    const match = lastWord.exec(rest.trimEnd().slice(-24));
    const word = match?.[1];
    if (!match || !word || !known.has(word)) break;
    // "…, which was refused as not medically necessary, is": another phrase.
    if (word === "necessary" && match[0].includes(",")) break;
    rest = rest.trimEnd();
    rest = rest.slice(0, rest.length - match[0].length);
    // "Has yet to be shown" denies, "not yet" and "yet" do not by themselves.
    phrase.negated ||= words.negation.has(word) || (word === "yet" && next === "to");
    next = word;
    phrase.asserted ||= words.assertion.has(word);
    phrase.possible ||= words.possibility.has(word);
    phrase.conditional ||= words.condition.has(word);
    phrase.infinitive ||= word === "to";
  }
  phrase.from = start + rest.trimEnd().length;
  return phrase;
}

function blank(words: string): string {
  return " ".repeat(words.length);
}
