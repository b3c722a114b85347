import { chronicPain, cites, mtus, none, odg, other, outside } from "@/samples/letters/cite";
import type { LetterSpec } from "@/samples/letters/spec";
import { drug, injection } from "@/samples/letters/treatments";

const norco = drug("Hydrocodone/acetaminophen", "Opioids");
const maintenance =
  "3.3.9 Opioids for Chronic Pain and Chronic Opioid Treatment: Maintenance of Chronic Opioid Treatment";
const tapering = "4. Tapering Opioids";

/** Invented letters about medication. Long, for each entry is a whole letter. */
export const medication: LetterSpec[] = [
  {
    name: "norco-no-four-a-monitoring",
    format: "F3b",
    spacing: "double",
    header: {
      caseNumber: "CM15-9900017",
      assigned: "05/18/2015",
      injury: "08/14/2006",
      decision: "06/12/2015",
      urDenial: "04/30/2015",
      received: "05/11/2015",
    },
    licensed: ["California"],
    specialties: ["Physical Medicine & Rehabilitation", "Pain Management"],
    age: 57,
    sex: "male",
    injury: { date: "2006-08-14", raw: "8/14/06" },
    summary:
      "The injured worker is a 57 year old male who sustained an industrial injury on 8/14/06. He was diagnosed with failed back surgery syndrome. Treatment to date has included a fusion at L4-5 and L5-S1, injections and opioids since 2009. Pain is 8/10 with and without medication. No urine drug screen and no agreement are on file.",
    issues: [
      {
        heading: "Norco 10/325mg #120 with 2 refills",
        decision: "upheld",
        claimsAdministrator: cites(chronicPain("Opioids", "74-95")),
        reviewer: cites(chronicPain("Opioids, criteria for use", "76-80")),
        rationale:
          "Ongoing use of opioids calls for review and documentation of pain relief, function, appropriate use and side effects. The record shows the same score with and without the medication, no gain of function, no urine drug screen and no treatment agreement. Six years of use without these do not meet the criteria. The request for Norco 10/325mg #120 with 2 refills is not medically necessary. A slow taper under supervision is recommended where opioids are stopped.",
        treatments: [norco],
        quantity: { total: 120, unit: "tablets", strength: "10/325mg", refills: 2 },
      },
      {
        heading: "Omeprazole 20mg #60",
        decision: "upheld",
        claimsAdministrator: cites(chronicPain("NSAIDs, GI symptoms & cardiovascular risk", "68-69")),
        reviewer: cites(chronicPain("NSAIDs, GI symptoms & cardiovascular risk", "68-69")),
        rationale:
          "A proton pump inhibitor is an option for patients at risk of gastrointestinal events who take an NSAID. The injured worker takes none, is under 65, and has no history of ulcer or bleeding. The request is not medically necessary.",
        treatments: [drug("Omeprazole", "Proton Pump Inhibitors")],
        quantity: { total: 60, unit: "tablets", strength: "20mg" },
      },
      {
        heading: "Lyrica 75mg #60",
        decision: "overturned",
        claimsAdministrator: none("Claims Administrator"),
        reviewer: cites(chronicPain("Anti-epilepsy drugs (AEDs)", "16-22")),
        rationale:
          "Antiepileptic drugs are recommended for neuropathic pain. The burning pain in the left leg after surgery is neuropathic, and the record tells of a fall of thirty percent with this drug and of better sleep. The request is medically necessary.",
        treatments: [drug("Pregabalin", "Anti-epilepsy drugs")],
        quantity: { total: 60, unit: "tablets", strength: "75mg" },
      },
    ],
  },
  {
    name: "tramadol-function-documented-opioid-2016",
    format: "F3c",
    header: {
      caseNumber: "CM17-9900018",
      assigned: "01/26/2017",
      injury: "02/10/2016",
      decision: "02/20/2017",
      urDenial: "01/09/2017",
      received: "01/19/2017",
    },
    licensed: ["North Carolina", "California"],
    specialties: ["Family Practice"],
    age: 49,
    sex: "female",
    injury: { date: "2016-02-10", raw: "02-10-2016" },
    summary:
      "The injured worker is a 49 year old female who sustained an industrial injury on 02-10-2016. Diagnoses include right knee osteoarthritis after a fracture. With tramadol her pain falls from 7 to 3 out of 10, she cooks and works four hours a day. CURES and the urine test of 12-12-2016 were as expected, and a treatment agreement is signed.",
    issues: [
      {
        heading: "Tramadol 50mg #60",
        decision: "overturned",
        claimsAdministrator: cites(mtus("Opioid Treatment", 2016, maintenance)),
        reviewer: cites(mtus("Opioid Treatment", 2016, maintenance)),
        rationale:
          "Opioids may be continued where a clinically meaningful improvement of function and pain is tracked and the risks are watched. The report compares pain and activity with and without the drug, the database and the urine test were checked, and an agreement is on file. The request for tramadol is medically necessary.",
        treatments: [drug("Tramadol", "Opioids")],
        quantity: { total: 60, unit: "tablets", strength: "50mg" },
      },
    ],
  },
  {
    name: "opioid-tapering-paragraph-after-the-verdict",
    format: "F3c",
    header: {
      caseNumber: "CM17-9900019",
      assigned: "01/30/2017",
      injury: "05/25/2016",
      decision: "02/23/2017",
      urDenial: "01/13/2017",
      received: "01/24/2017",
    },
    licensed: ["California"],
    specialties: ["Preventive Medicine", "Occupational Medicine"],
    age: 35,
    sex: "male",
    injury: { date: "2016-05-25", raw: "05/25/2016" },
    summary:
      "The injured worker is a 35 year old male who sustained an industrial injury on 05/25/2016 to the right ankle. Diagnoses include ankle fracture, healed. He takes Percocet three times a day seven months after the injury. Work status is full duty.",
    issues: [
      {
        heading: "Percocet 5/325mg #90",
        decision: "upheld",
        claimsAdministrator: cites(mtus("Opioid Treatment", 2016, maintenance)),
        reviewer: cites(mtus("Opioid Treatment", 2016, maintenance, tapering)),
        rationale:
          "The fracture has healed, the injured worker is at full duty, and no reason is given for opioids three times a day. Screening for misuse is not documented. The request for Percocet 5/325mg #90 is not medically necessary.\nIf the drug is stopped, it should be done in a way that is medically appropriate. The treating physician may consult the MTUS Opioids Treatment Guidelines (Tapering opioids) for a schedule where tapering is medically necessary.",
        treatments: [drug("Oxycodone/acetaminophen", "Opioids")],
        quantity: { total: 90, unit: "tablets", strength: "5/325mg" },
      },
    ],
  },
  {
    name: "topical-compound-two-mixtures",
    format: "F3b",
    header: {
      caseNumber: "CM14-9900020",
      assigned: "10/13/2014",
      injury: "12/01/2011",
      decision: "11/05/2014",
      urDenial: "09/22/2014",
      received: "10/06/2014",
    },
    licensed: ["Texas", "New Mexico"],
    specialties: ["Anesthesiology", "Pain Management"],
    age: 45,
    sex: "female",
    injury: { date: "2011-12-01", raw: "December 1, 2011" },
    summary:
      "The patient is a 45-year-old female with an injury of December 1, 2011. She has neck and shoulder pain. Prior treatment includes therapy and tablets of naproxen. Oral medication is tolerated.",
    issues: [
      {
        heading: "Flurbiprofen 20%, Baclofen 5%, Camphor 2% in cream base 240g",
        decision: "upheld",
        claimsAdministrator: cites(chronicPain("Topical Analgesics", "111-113")),
        reviewer: cites(chronicPain("Topical Analgesics", "111-113")),
        rationale:
          "Any compounded product that contains at least one drug that is not recommended is not recommended. Baclofen is not recommended for topical use; there is no peer-reviewed literature that supports it. Oral medication is tolerated. The compound is not medically necessary.",
        treatments: [drug("Topical compound", "Topical Compounds")],
        quantity: { total: 240, unit: "grams", strength: "Flurbiprofen 20%, Baclofen 5%, Camphor 2%" },
      },
      {
        heading: "Gabapentin 10%, Amitriptyline 10%, Bupivacaine 5% in cream base 240 grams",
        decision: "upheld",
        claimsAdministrator: cites(chronicPain("Topical Analgesics", "111-113")),
        reviewer: cites(chronicPain("Topical Analgesics", "111-113")),
        rationale:
          "Gabapentin is not recommended as a topical drug. A product with one drug that is not recommended is not recommended as a whole. The compound is not medically necessary.",
        treatments: [drug("Topical compound", "Topical Compounds")],
        quantity: {
          total: 240,
          unit: "grams",
          strength: "Gabapentin 10%, Amitriptyline 10%, Bupivacaine 5%",
        },
      },
    ],
  },
  {
    name: "cyclobenzaprine-beyond-three-weeks",
    format: "F3c",
    header: {
      caseNumber: "CM16-9900021",
      assigned: "12/27/2016",
      injury: "07/20/2016",
      decision: "01/24/2017",
      urDenial: "12/07/2016",
      received: "12/19/2016",
    },
    licensed: ["Virginia", "Maryland", "West Virginia"],
    specialties: ["Internal Medicine", "Medical Toxicology"],
    age: 31,
    sex: "male",
    injury: { date: "2016-07-20", raw: "7-20-16" },
    summary:
      "The injured worker is a 31 year old male who sustained an industrial injury on 7-20-16. The diagnosis is lumbar strain. He has taken cyclobenzaprine every night since August. The examination describes no spasm.",
    issues: [
      {
        heading: "Retrospective Cyclobenzaprine 7.5mg #60, per 11/15/2016 order",
        decision: "upheld",
        claimsAdministrator: cites(
          mtus(
            "Chronic Pain Medical Treatment",
            2016,
            "Cyclobenzaprine (Flexeril)",
            "Muscle relaxants (for pain)",
          ),
        ),
        reviewer: cites(mtus("Chronic Pain Medical Treatment", 2016, "Cyclobenzaprine (Flexeril)")),
        rationale:
          "Cyclobenzaprine is recommended for a short course of two to three weeks; its effect is greatest in the first four days. The injured worker has used it for more than three months, and no spasm is described. The request was not medically necessary.",
        treatments: [drug("Cyclobenzaprine", "Muscle Relaxant")],
        quantity: { total: 60, unit: "tablets", strength: "7.5mg" },
        flags: ["retrospective"],
      },
      {
        heading: "Naproxen 550mg #60",
        decision: "overturned",
        claimsAdministrator: cites(
          mtus("Chronic Pain Medical Treatment", 2016, "NSAIDs (non-steroidal anti-inflammatory drugs)"),
        ),
        reviewer: cites(
          mtus(
            "Chronic Pain Medical Treatment",
            2016,
            "NSAIDs (non-steroidal anti-inflammatory drugs)",
            "NSAIDs, specific drug list & adverse effects",
          ),
        ),
        rationale:
          "Anti-inflammatory drugs are an option for short-term relief of flares of low back pain. A flare after a return to lifting is described, and the kidneys and stomach give no reason against it. The request is medically necessary.",
        treatments: [drug("Naproxen", "NSAID")],
        quantity: { total: 60, unit: "tablets", strength: "550mg" },
      },
    ],
  },
  {
    name: "lidocaine-patch-neuropathic-trial-missing",
    format: "F3c",
    header: {
      caseNumber: "CM17-9900022",
      assigned: "02/01/2017",
      injury: "09/29/2016",
      decision: "02/27/2017",
      urDenial: "01/18/2017",
      received: "01/30/2017",
    },
    licensed: ["Oregon", "California"],
    specialties: ["Family Practice", "Sports Medicine"],
    age: 53,
    sex: "female",
    injury: { date: "2016-09-29", raw: "09/29/2016" },
    summary:
      "The injured worker is a 53 year old female who sustained an industrial injury on 09/29/2016. Diagnoses include cervical strain. There is no numbness. She has not tried an antidepressant or gabapentin.",
    issues: [
      {
        heading: "Lidoderm patch 5% #30",
        decision: "upheld",
        claimsAdministrator: cites(
          mtus("Chronic Pain Medical Treatment", 2016, "Lidoderm (lidocaine patch)"),
        ),
        reviewer: cites(
          mtus("Chronic Pain Medical Treatment", 2016, "Lidoderm (lidocaine patch)", "Topical analgesics"),
        ),
        rationale:
          "The patch is recommended for localized peripheral pain of nerve origin after a trial of first-line therapy with a tricyclic, an SNRI or an antiepileptic drug. The pain is not of nerve origin, and no such drug was tried. The request is not medically necessary.",
        treatments: [drug("Lidocaine", "Topical Analgesics")],
        quantity: { total: 30, unit: "patches", strength: "5%" },
      },
    ],
  },
  {
    name: "diazepam-and-zolpidem-long-use",
    format: "F3b",
    header: {
      caseNumber: "CM15-9900023",
      assigned: "09/14/2015",
      injury: "10/10/2010",
      decision: "10/08/2015",
      urDenial: "08/27/2015",
      received: "09/08/2015",
    },
    licensed: ["New York"],
    specialties: ["Psychiatry"],
    age: 50,
    sex: "male",
    injury: { date: "2010-10-10", raw: "10-10-2010" },
    summary:
      "The injured worker is a 50 year old male with a date of injury of 10-10-2010. Diagnoses include generalized anxiety and insomnia. He has taken diazepam for two years and zolpidem for three.",
    issues: [
      {
        heading: "Diazepam 5mg #30",
        decision: "upheld",
        claimsAdministrator: cites(chronicPain("Benzodiazepines", "24")),
        reviewer: cites(chronicPain("Benzodiazepines", "24")),
        rationale:
          "Benzodiazepines are not recommended for long-term use, because long-term efficacy is unproven and there is a risk of dependence; most guidelines limit use to four weeks. Two years exceed this. The request is not medically necessary.",
        treatments: [drug("Diazepam", "Benzodiazepines")],
        quantity: { total: 30, unit: "tablets", strength: "5mg" },
      },
      {
        heading: "Ambien 10mg #30",
        decision: "upheld",
        claimsAdministrator: none("Claims Administrator"),
        reviewer: outside("Expert Reviewer", odg("Mental Illness & Stress", "Zolpidem (Ambien)")),
        rationale:
          "Zolpidem is a short-acting hypnotic approved for the short-term treatment of insomnia, two to six weeks. Three years of nightly use are not supported. The request is not medically necessary.",
        treatments: [drug("Zolpidem", "Sedative-hypnotics")],
        quantity: { total: 30, unit: "tablets", strength: "10mg" },
      },
      {
        heading: "Duloxetine 60mg #30",
        decision: "overturned",
        claimsAdministrator: cites(chronicPain("Duloxetine (Cymbalta)", "42-44")),
        reviewer: cites(chronicPain("Antidepressants for chronic pain", "13-16")),
        rationale:
          "Duloxetine is approved for anxiety, depression and musculoskeletal pain, all of which are present. The scores of anxiety fell by half since it was begun. The request is medically necessary.",
        treatments: [drug("Duloxetine", "Antidepressant")],
        quantity: { total: 30, unit: "tablets", strength: "60mg" },
      },
    ],
  },
  {
    name: "famotidine-drug-site-and-sildenafil",
    format: "F3c",
    header: {
      caseNumber: "CM17-9900024",
      assigned: "01/20/2017",
      injury: "04/04/2016",
      decision: "02/14/2017",
      urDenial: "01/03/2017",
      received: "01/13/2017",
    },
    licensed: ["Georgia"],
    specialties: ["Internal Medicine"],
    age: 59,
    sex: "male",
    injury: { date: "2016-04-04", raw: "04-04-2016" },
    summary:
      "The injured worker is a 59 year old male who sustained an industrial injury on 04-04-2016. Diagnoses include lumbar strain, reflux and erectile dysfunction. He takes meloxicam daily and had a bleeding ulcer in 2012.",
    issues: [
      {
        heading: "Famotidine 20mg #60",
        decision: "overturned",
        claimsAdministrator: outside(
          "Claims Administrator",
          other("http://www.example.org/drugs/famotidine.html"),
        ),
        reviewer: cites(
          mtus("Chronic Pain Medical Treatment", 2016, "NSAIDs, GI symptoms & cardiovascular risk"),
        ),
        rationale:
          "A past ulcer with bleeding places the injured worker at high risk while an anti-inflammatory drug is taken. Protection of the stomach is warranted. The request is medically necessary.",
        treatments: [drug("Famotidine", "H2 Blocker")],
        quantity: { total: 60, unit: "tablets", strength: "20mg" },
      },
      {
        heading: "Viagra 50mg #10",
        decision: "upheld",
        claimsAdministrator: none("Claims Administrator"),
        reviewer: outside(
          "Expert Reviewer",
          other("UpToDate, Treatment of male sexual dysfunction, accessed January 2017"),
        ),
        rationale:
          "The cause of the erectile dysfunction is not described, no examination or level of testosterone is on file, and its link to the injury is not explained. The request is not medically necessary.",
        treatments: [drug("Sildenafil", "Impotence Agents")],
        quantity: { total: 10, unit: "tablets", strength: "50mg" },
      },
    ],
  },
  {
    name: "epidural-at-two-levels-and-facets",
    format: "F3c",
    header: {
      caseNumber: "CM16-9900025",
      assigned: "12/20/2016",
      injury: "03/31/2016",
      decision: "01/17/2017",
      urDenial: "11/30/2016",
      received: "12/13/2016",
    },
    licensed: ["California", "Hawaii"],
    specialties: ["Anesthesiology", "Pain Management"],
    age: 52,
    sex: "female",
    injury: { date: "2016-03-31", raw: "3-31-2016" },
    summary:
      "The injured worker is a 52 year old female who sustained an industrial injury on 3-31-2016. An MRI showed a protrusion at L4-5 that touches the left L5 root. The leg hurts along that root, 7/10, with a weak great toe. Therapy and gabapentin failed.",
    issues: [
      {
        heading: "Left L4-5 and L5-S1 transforaminal epidural steroid injection",
        decision: "overturned",
        claimsAdministrator: cites(mtus("Low Back Complaints", 2004, "Physical Methods")),
        reviewer: cites(mtus("Chronic Pain Medical Treatment", 2016, "Epidural steroid injections (ESIs)")),
        rationale:
          "Radiculopathy is documented by examination and corroborated by imaging, conservative treatment has failed, and no more than two root levels are to be injected. All criteria of the guideline are met. The request is medically necessary.",
        treatments: [injection("Epidural steroid injection")],
        bodyParts: ["lumbar spine"],
      },
      {
        heading: "Bilateral L4-5 facet joint injections",
        decision: "upheld",
        claimsAdministrator: cites(mtus("Low Back Complaints", 2004, "Physical Methods")),
        reviewer: cites(
          mtus("Low Back Complaints", 2004, "Physical Methods"),
          odg("Low Back", "Facet joint diagnostic blocks (injections)"),
        ),
        rationale:
          "Facet injections are limited to patients with low back pain that is not radicular. The pain here is radicular, and there is no tenderness over the facet joints. The request is not medically necessary.",
        treatments: [injection("Facet joint injection / medial branch block")],
        bodyParts: ["lumbar spine"],
      },
    ],
  },
];
