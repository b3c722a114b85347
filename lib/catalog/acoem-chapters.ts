/**
 * Chapters of the ACOEM Occupational Medicine Practice Guidelines, 2nd edition (2004; chapter 10
 * revised 2007).
 */
type AcoemChapter = {
  number: number;
  /** As printed in the book. */
  title: string;
  guidelineId: string;
  /** Part of the MTUS until December 1, 2017. */
  inMtus: boolean;
  /**
   * Printed pages, derived from common citation practice and accurate to about one page. Null if
   * unknown.
   */
  pages: { first: number; last: number } | null;
};

const chapter = (
  number: number,
  title: string,
  guidelineId: string,
  inMtus: boolean,
  pages: readonly [number, number] | null,
): AcoemChapter => ({
  number,
  title,
  guidelineId,
  inMtus,
  pages: pages && { first: pages[0], last: pages[1] },
});

/**
 * All sixteen chapters. 4, 6 and 7 were never part of the MTUS; 1, 2, 3 and 5 are its "General
 * Approaches".
 */
export const acoemChapters: readonly AcoemChapter[] = [
  chapter(1, "Prevention", "general-approaches", true, null),
  chapter(
    2,
    "General Approach to Initial Assessment and Documentation",
    "general-approaches",
    true,
    [20, 32],
  ),
  chapter(3, "Initial Approaches to Treatment", "general-approaches", true, [38, 51]),
  chapter(4, "Work-Relatedness", "work-relatedness", false, null),
  chapter(5, "Cornerstones of Disability Prevention and Management", "general-approaches", true, [75, 96]),
  chapter(
    6,
    "Pain, Suffering, and the Restoration of Function",
    "pain-suffering-and-the-restoration-of-function",
    false,
    [105, 120],
  ),
  chapter(
    7,
    "Independent Medical Examinations and Consultations",
    "independent-medical-examinations-and-consultations",
    false,
    [127, 146],
  ),
  chapter(8, "Neck and Upper Back Complaints", "neck-and-upper-back-complaints", true, [165, 194]),
  chapter(9, "Shoulder Complaints", "shoulder-complaints", true, [195, 224]),
  chapter(10, "Elbow Complaints", "elbow-complaints", true, [1, 46]),
  chapter(11, "Forearm, Wrist, and Hand Complaints", "forearm-wrist-and-hand-complaints", true, [253, 286]),
  chapter(12, "Low Back Complaints", "low-back-complaints", true, [287, 326]),
  chapter(13, "Knee Complaints", "knee-complaints", true, [329, 360]),
  chapter(14, "Ankle and Foot Complaints", "ankle-and-foot-complaints", true, [361, 386]),
  chapter(15, "Stress-Related Conditions", "stress-related-conditions", true, [383, 410]),
  chapter(16, "Eye", "eye", true, null),
];

const byNumber = new Map(acoemChapters.map((one) => [one.number, one]));

/** The chapter of that number in the 2nd edition, 1 to 16. */
export function acoemChapter(number: number): AcoemChapter | undefined {
  return byNumber.get(number);
}
