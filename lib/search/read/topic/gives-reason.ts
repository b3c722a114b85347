/** Words of a verdict, of the formulas around it, and those that every sentence has. */
const empty = new Set(
  (
    "a an and any are as at be been both by for from given has have in is it its of on or so such than that the these this those to was were with " +
    "accordingly appropriate approved certified consistent criteria guideline guidelines hence indicated medical medically met mtus necessary necessity odg " +
    "overturned reasonable recommendation recommendations recommended request requested requests required supported therefore thus treatment warranted within would"
  ).split(" "),
);

/** Fewer name no finding. */
const least = 4;

/** Whether a deciding sentence tells what the decision rests on, and not only what was decided. */
export function givesReason(sentence: string): boolean {
  const words = sentence.toLowerCase().match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  return new Set(words.filter((word) => !empty.has(word))).size >= least;
}
