/**
 * Every legal statement that the site makes, with its source and the day on which it was read, so
 * that a lawyer can correct all of them here. Pages take their sentences from this table and add no
 * law of their own; `/sources` lists it.
 */
export type LegalStatement = {
  id: string;
  /** One or two sentences at the reading level of grade 8, in both languages of the site. */
  en: string;
  es: string;
  /** As a brief cites it. */
  authority: string;
  /** Where it was read; null where no text of it was at hand. */
  source: { name: string; href: string } | null;
  /** Day on which the source was read, ISO. */
  read: string;
  /** First day in force where the statement depends on it, ISO. */
  since?: string;
  /** False: taken from secondary or general knowledge, to be checked against the text. */
  checked: boolean;
};

const read = "2026-12-01";
const dir = (name: string, path: string) => ({ name, href: `https://www.dir.ca.gov/${path}` });

const statements = [
  {
    id: "binding",
    en: "The decision counts as a decision of the Administrative Director of the Division of Workers’ Compensation. It binds both sides.",
    es: "La decisión vale como decisión del Director Administrativo de la División de Compensación de Trabajadores. Obliga a ambas partes.",
    authority: "Labor Code § 4610.6(g)",
    source: null,
    read,
    checked: false,
  },
  {
    id: "authorize",
    en: "The claims administrator must authorize the treatment within five working days after it receives the decision, unless it appeals or disputes that it has to pay for another reason.",
    es: "El administrador de reclamos debe autorizar el tratamiento dentro de cinco días hábiles después de recibir la decisión, a menos que apele o que niegue por otra razón que deba pagar.",
    authority: "Labor Code § 4610.6(j); 8 CCR § 9792.10.7(a)(2)",
    source: dir("Department of Industrial Relations: 8 CCR § 9792.10.7", "t8/9792_10_7.html"),
    read,
    checked: true,
  },
  {
    id: "reimburse",
    en: "If the treatment was already given, the claims administrator must pay for it within 20 days after it receives the decision.",
    es: "Si el tratamiento ya se dio, el administrador de reclamos debe pagarlo dentro de 20 días después de recibir la decisión.",
    authority: "8 CCR § 9792.10.7(a)(1)",
    source: dir("Department of Industrial Relations: 8 CCR § 9792.10.7", "t8/9792_10_7.html"),
    read,
    checked: true,
  },
  {
    id: "late",
    en: "For each day that it is late, the claims administrator can be fined.",
    es: "Por cada día de atraso, el administrador de reclamos puede recibir una multa.",
    authority: "8 CCR § 9792.10.7(b)",
    source: dir("Department of Industrial Relations: 8 CCR § 9792.10.7", "t8/9792_10_7.html"),
    read,
    checked: true,
  },
  {
    id: "appeal-deadline",
    en: "Either side may file a petition with the Workers’ Compensation Appeals Board, no later than 30 days after the decision was served.",
    es: "Cualquiera de las partes puede presentar una petición ante la Junta de Apelaciones de Compensación de Trabajadores (WCAB), a más tardar 30 días después de la notificación de la decisión.",
    authority: "Labor Code § 4610.6(h); 8 CCR § 10575(c)",
    source: dir("Department of Industrial Relations: 8 CCR § 10575", "t8/10575.html"),
    read,
    checked: true,
  },
  {
    id: "appeal-grounds",
    en: "The grounds are narrow: fraud, a conflict of interest, bias, an act beyond the Administrative Director’s powers, or a plain mistake of fact that takes no medical expert to see.",
    es: "Los motivos son pocos: fraude, conflicto de intereses, parcialidad, un acto fuera de los poderes del Director Administrativo, o un error evidente de hecho que se ve sin ser experto médico.",
    authority: "Labor Code § 4610.6(h)",
    source: dir("Division of Workers’ Compensation: Independent Medical Review", "dwc/IMR.htm"),
    read,
    checked: false,
  },
  {
    id: "appeal-remedy",
    en: "If the petition succeeds, another physician reviews the dispute.",
    es: "Si la petición tiene éxito, otro médico revisa la disputa.",
    authority: "Labor Code § 4610.6(i)",
    source: dir("Division of Workers’ Compensation: Independent Medical Review", "dwc/IMR.htm"),
    read,
    checked: false,
  },
  {
    id: "twelve-months",
    en: "The refusal stands for 12 months from the date of the utilization review decision. In that time the claims administrator need not act on a new request for the same treatment from the same doctor or medical group, unless the doctor documents that the facts that mattered have changed.",
    es: "La negación vale por 12 meses desde la fecha de la decisión de la revisión de utilización (UR). En ese tiempo el administrador de reclamos no tiene que actuar sobre una nueva solicitud del mismo tratamiento, del mismo médico o grupo médico, a menos que el médico documente que cambiaron los hechos importantes.",
    authority: "Labor Code § 4610(k)",
    source: {
      name: "LexisNexis, June 5, 2020, which quotes the subdivision",
      href: "https://www.lexisnexis.com/LegalNewsRoom/workers-compensation/b/recent-cases-news-trends-developments/posts/california-developing-exception-to-the-ur-decides-all-rule",
    },
    read,
    checked: true,
  },
  {
    id: "apply",
    en: "A worker asks for Independent Medical Review within 30 days after a utilization review decision; for drugs of the formulary the time is shorter.",
    es: "El trabajador pide la revisión médica independiente dentro de 30 días después de la decisión de la revisión de utilización; para medicinas del formulario el plazo es más corto.",
    authority: "Labor Code § 4610.5(h); 8 CCR § 9792.10.1",
    source: dir("Division of Workers’ Compensation: questions about IMR", "dwc/IMR/IMR_FAQs.htm"),
    read,
    checked: false,
  },
  {
    id: "help",
    en: "Information and Assistance officers of the Division of Workers’ Compensation answer questions and help with forms, free of charge: call 1-800-736-7401. They cannot act as your lawyer.",
    es: "Los oficiales de Información y Asistencia de la División de Compensación de Trabajadores contestan preguntas y ayudan con los formularios, gratis: llame al 1-800-736-7401. No pueden ser su abogado.",
    authority: "8 CCR § 9792.9(b)",
    source: {
      name: "Justia, 8 CCR § 9792.9, register of September 20, 2024",
      href: "https://regulations.justia.com/states/california/title-8/division-1/chapter-4-5/subchapter-1/article-5-5-1/section-9792-9",
    },
    read,
    checked: true,
  },
  {
    id: "rfa-form",
    en: "A request for authorization has to be made on the DWC Form RFA, unless the claims administrator accepts a narrative report that has all of its contents.",
    es: "La solicitud de autorización debe hacerse en el formulario DWC RFA, a menos que el administrador de reclamos acepte un informe que contenga todo lo que pide.",
    authority: "8 CCR §§ 9792.6.1(u), 9792.9.1(b), 9785.5",
    source: dir("Division of Workers’ Compensation: Newsline 2026-42", "DIRNews/2026/2026-42.html"),
    read,
    since: "2026-04-01",
    checked: true,
  },
  {
    id: "rfa-documents",
    en: "The documents that support the request must have been made no earlier than 30 days before it.",
    es: "Los documentos que apoyan la solicitud deben haberse hecho no más de 30 días antes.",
    authority: "8 CCR § 9792.6.1(u)",
    source: dir("Division of Workers’ Compensation: Newsline 2026-42", "DIRNews/2026/2026-42.html"),
    read,
    since: "2026-04-01",
    checked: true,
  },
  {
    id: "mtus-2017",
    en: "Since December 1, 2017 the MTUS consists of guidelines of ACOEM by topic; the ACOEM chapters of 2004 and 2007 and the Division’s guidelines for chronic pain and opioids of 2016 are replaced.",
    es: "Desde el 1 de diciembre de 2017 el MTUS consiste en guías de ACOEM por tema; los capítulos de ACOEM de 2004 y 2007 y las guías de dolor crónico y de opioides de 2016 fueron reemplazados.",
    authority: "8 CCR §§ 9792.22–9792.24.4",
    source: dir(
      "Division of Workers’ Compensation: evidence-based updates to the MTUS",
      "dwc/DWCPropRegs/Medical-Treatment-Utilization-Schedule/Medical-Treatment-Utilization-Schedule.htm",
    ),
    read,
    since: "2017-12-01",
    checked: true,
  },
  {
    id: "mtus-later",
    en: "Editions adopted after November 23, 2021 are not in this table yet. In February 2025 the Division proposed a new edition of Chronic Pain (ACOEM, December 19, 2024) and a guideline on cannabis; whether and when they took effect has to be checked.",
    es: "Las ediciones adoptadas después del 23 de noviembre de 2021 todavía no están en esta tabla. En febrero de 2025 la División propuso una nueva edición de Dolor Crónico (ACOEM, 19 de diciembre de 2024) y una guía sobre cannabis; hay que verificar si entraron en vigor y cuándo.",
    authority: "8 CCR §§ 9792.24.2, 9792.24.8 (proposed)",
    source: {
      name: "WorkCompAcademy, February 2025",
      href: "https://www.workcompacademy.com/2025/02/dir-proposes-to-adopt-new-acoem-cannabis-guideline/",
    },
    read,
    checked: false,
  },
  {
    id: "search-sequence",
    en: "Guidelines are searched in this order: the MTUS, then the most current ACOEM or ODG, then other guidelines and studies.",
    es: "Las guías se consultan en este orden: el MTUS, después la edición más reciente de ACOEM o de ODG, después otras guías y estudios.",
    authority: "8 CCR § 9792.21.1",
    source: dir("Department of Industrial Relations: index of the MTUS", "t8/ch4_5sb1a5_5_2.html"),
    read,
    checked: false,
  },
  {
    id: "non-precedential",
    en: "Decisions of Independent Medical Review bind the parties of their own case only; they are no precedent.",
    es: "Las decisiones de la revisión médica independiente obligan solo a las partes de su propio caso; no son precedente.",
    authority: "General understanding; no provision was found",
    source: null,
    read,
    checked: false,
  },
  {
    id: "state-search",
    en: "The Division publishes the decisions of Independent Medical Review, without names, in a search of its own.",
    es: "La División publica las decisiones de la revisión médica independiente, sin nombres, en su propia búsqueda.",
    authority: "Division of Workers’ Compensation, IMR decisions",
    source: dir("Division of Workers’ Compensation: IMR decision search", "dwc/imr/IMRDecisionSearch.asp"),
    read,
    checked: true,
  },
] as const satisfies readonly LegalStatement[];

export type LegalId = (typeof statements)[number]["id"];

/** The table, in the order in which `/sources` lists it. */
export const legalStatements: readonly LegalStatement[] = statements;

const byId = new Map<string, LegalStatement>(legalStatements.map((one) => [one.id, one]));

/** The statement of that id. */
export function legal(id: LegalId): LegalStatement {
  return byId.get(id)!;
}

/** The numbers of the statements, by which the clock of a letter is worked out. */
export const terms = {
  /** Calendar days from service of the decision: `appeal-deadline`. */
  appealDays: 30,
  /** Working days from receipt of the decision: `authorize`. */
  authorizeWorkingDays: 5,
  /** Calendar days from receipt of the decision: `reimburse`. */
  reimburseDays: 20,
  /** Months from the decision of utilization review: `twelve-months`. */
  refusalMonths: 12,
} as const;
