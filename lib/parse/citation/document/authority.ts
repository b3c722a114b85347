/**
 * Signs of who publishes a document and of its edition, as they stand around the document's name.
 */

/** MTUS, ACOEM or DWC at a position of the line. */
export const authority =
  /(?:(?<mtus>(?:CA(?:lifornia)?['’]?s?[\s-]?)?(?:MTUS\b|M\.T\.U\.S\.|Medical\sTreatment\sUtilization\sSchedule\b)(?:\sguidelines?\b)?)|(?<acoem>American\sCollege\sof\sOccupational\s(?:and|&)\sEnvironmental\sMedicine\b(?:['’]s)?|(?:ACOEM|ACEOM|ACOM|AECOM|ACEOEM)\b(?:['’]s)?|A\.C\.O\.E\.M\.|Occupational\sMedicine\sPractice\sGuidelines?\b|OMPG\b)|(?<dwc>DWC\b|Division\sof\sWorkers['’]?\sCompensation\b))/iy;

/** Words of an edition; `year` only where it is the edition's. */
export const edition =
  /(?:(?:occupational\smedicine\s)?practice\sguidelines?|guidelines?|\d(?:st|nd|rd|th)\sed(?:ition|\.)?|(?:second|third)\sed(?:ition|\.)?|third|revis(?:ed|ion)|updated|adopted|effective(?:\sdate)?|dated|(?:title\s)?8,?\s(?:C\.?C\.?R\.?|California\sCode\sof\sRegulations)|sections?(?=\s9792)|9792\.2\d(?:\.\d)?(?:\([a-z]\))?|et\sseq\.?|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber|\d{1,2}(?=,\s\d{4})|(?<date>\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2}))|(?<year>(?:19|20)\d\d))(?![\w/])/iy;

export const chapterNumber = /ch(?:apter|\.)?s?\s?#?\s?(?<number>\d{1,2})\b(?!\.\d|-[A-Za-z])/iy;
export const chapterWord = /chapters?\b(?!\s?\d)/iy;
