/** `[number, topic]`; letters print the number, the chapter's title, a colon and the topic. */
type OpioidRow = readonly [number: string, topic: string, ...aliases: string[]];

const screening = "Screening for Risk of Addiction or Adverse Events, Prior to Chronic Opioid Treatment";

/** Headings of the Opioids Treatment Guidelines of 2016, by their number. */
export const opioidSections: readonly OpioidRow[] = [
  ["1", "Opioids for Acute Pain", "Overview of Recommendations Regarding Opioids for Acute Pain"],
  ["1.1", "Acute Pain: Overview"],
  ["1.2", "Mild Acute Injuries"],
  ["1.3", "Severe Acute Injuries"],
  ["1.4", "Opioids for Post-operative Pain", "Post-operative Pain"],
  ["2", "Opioids for Subacute Pain", "Overview of Recommendations Regarding Opioids for Subacute Pain"],
  [
    "3",
    "Opioids for Chronic Pain and Chronic Opioid Treatment",
    "Overview of Recommendations Regarding Chronic Opioid Treatment",
    "Opioids for Chronic Pain",
    "Chronic Opioid Treatment",
  ],
  ["3.1", "Comprehensive Evaluation and Assessment of Patient"],
  [
    "3.2",
    "Consideration of Alternative Treatments for Chronic Pain and Chronic Opioid Treatment",
    "Consideration of Alternative Treatments",
  ],
  ["3.3", "Initiating and Monitoring Chronic Opioid Treatment", "Initiating and Monitoring"],
  ["3.3.1", screening, "Screening for Risk of Addiction"],
  ["3.3.1.1", "Screening for Drug Misuse/Abuse", "Drug misuse screening"],
  ["3.3.1.2", "Screening for Alcohol Misuse/Abuse"],
  ["3.3.1.3", "Screening for Additional Psychosocial Factors Contributing to Substance Misuse/Abuse"],
  ["3.3.2", "Patient Treatment Agreement and Informed Consent"],
  ["3.3.3", "Initiation of Chronic Opioid Treatment"],
  ["3.3.4", "Use of CURES to Ensure Safe and Effective Opioid Use", "Use of CURES"],
  ["3.3.5", "Use of Tools to Monitor Patients on Chronic Opioid Treatment"],
  ["3.3.6", "Use of Urine Drug Testing (UDT)", "Urine Drug Testing (UDT)", "Urine Drug Testing"],
  ["3.3.7", "Tracking Pain and Function to Monitor Effectiveness of Chronic Opioid Treatment"],
  ["3.3.7.1", "Tracking Pain and Function"],
  ["3.3.7.2", "Clinically Meaningful Improvement"],
  ["3.3.8", "Opioid Titration and Dosing Threshold"],
  ["3.3.9", "Maintenance of Chronic Opioid Treatment"],
  ["3.4", "Discontinuing Chronic Opioid Treatment"],
  ["4", "Tapering Opioids", "Overview of Recommendations Regarding Tapering Opioids"],
  ["4.1", "Indications for Tapering Opioids"],
  ["4.2", "Methods for Tapering Opioids"],
];
