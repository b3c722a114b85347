import { longDate, spanishDate } from "@/lib/words/dates";
import { formatCount } from "@/lib/words/numbers";

/** Languages of the pages for workers. */
export type Language = "en" | "es";

/** A day in a language: "February 28, 2017", "28 de febrero de 2017". */
export const dayIn: Record<Language, (iso: string) => string> = { en: longDate, es: spanishDate };

/**
 * What the pages for workers say, at the reading level of grade 8. Sentences of the law are not here
 * but in `lib/catalog/law`.
 */
export const plainWords = {
  en: {
    title: "What your IMR letter means",
    description:
      "What Upheld and Overturned mean in a California workers’ compensation IMR letter, what you can still do, by when, and who helps for free.",
    other: "En español",
    print: "Print",
    lead: "Your doctor asked for a treatment. The claims administrator, who decides for the insurance, refused it. Then an independent physician reviewed the refusal. That is Independent Medical Review, IMR. The letter tells the result.",
    each: "One letter may decide several treatments. Look at each one.",
    headings: {
      means: "What it means",
      possible: "What you can still do",
      clock: "The clock",
      help: "Who helps for free",
    },
    upheld: {
      term: "Upheld",
      means: "The refusal stands. This review did not change it.",
      steps: "If it was upheld",
      again:
        "Your doctor may ask again, with what was missing the first time. The letter says what was missing.",
      different: "The 12 months are about the same treatment. Your doctor may ask for a different one.",
    },
    overturned: {
      term: "Overturned",
      means: "The refusal was reversed. The treatment is granted.",
      steps: "If it was overturned",
      nothing:
        "If you hear nothing, ask the claims administrator in writing, or call an Information and Assistance officer.",
    },
    clock: {
      ask: "Type the dates of your letter. They are on its first page.",
      decided: "Decision date",
      refused: "UR denial date",
      show: "Show my dates",
      from: (decided: string) => `Counted from the letter of ${decided}.`,
      limits: {
        "appeal-deadline": "Last day for a petition to the Appeals Board",
        authorize: "The treatment should be authorized by about",
        "twelve-months": "The refusal stands until",
      },
      passed: (years: number) =>
        years < 1
          ? "this day has passed"
          : `passed ${years === 1 ? "a year" : `${formatCount(years)} years`} ago`,
      open: "still to come",
      missing: {
        "appeal-deadline": "30 days after the decision was served",
        authorize: "5 working days after the claims administrator has the letter",
        "twelve-months": "12 months after the utilization review (UR) decision",
      },
      note: "The clock starts when the decision is served or received, which the letter does not state. Count from its date to be safe. Holidays are not taken into account.",
    },
    appeal: "Appeal",
    helpLink: "Offices and telephone numbers (State of California)",
    notAdvice: "This page explains words. It is not legal advice. The law may have changed since each date.",
    sources: "Where each legal statement comes from",
    law: (authority: string, read: string) => `${authority}, read ${read}`,
    unchecked: "to be checked",
    find: "Is your letter here? Type its case number into the search box. It looks like CM17-0000000. Published letters name no worker.",
    letter: {
      title: (name: string) => `${name} in plain words`,
      link: "In plain words",
      dated: (day: string) => `Decided on ${day}`,
      undated: "The letter states no date of decision",
      asked: "What was asked for",
      decided: "What was decided",
      why: "Why",
      unclear: "The reason was not recognized. It is in the letter.",
      granted: "The reviewer found that you need this treatment.",
      ownWords: "The reviewer’s own words",
      contradiction:
        "Careful: the reviewer’s reasons say the opposite of this decision. The decision counts, but show this letter to an attorney or to an Information and Assistance officer.",
      whole: "Read the whole letter",
      sample: "Sample: an invented letter. No such worker, reviewer or decision exists.",
      made: "Made by a program from the letter. If they differ, the letter counts.",
      general: "More on what such a letter means",
      issue: (number: number, of: number) => `Treatment ${number} of ${of}`,
    },
  },
  es: {
    title: "Qué significa su carta de IMR",
    description:
      "Qué significan Upheld y Overturned en una carta de IMR de compensación de trabajadores de California, qué puede hacer todavía, hasta cuándo, y quién ayuda gratis.",
    other: "In English",
    print: "Imprimir",
    lead: "Su médico pidió un tratamiento. El administrador de reclamos, que decide por el seguro, lo negó. Después un médico independiente revisó esa negación. Eso es la revisión médica independiente (Independent Medical Review, IMR). La carta dice el resultado.",
    each: "Una carta puede decidir varios tratamientos. Mire cada uno.",
    headings: {
      means: "Qué significa",
      possible: "Qué puede hacer todavía",
      clock: "Los plazos",
      help: "Quién ayuda gratis",
    },
    upheld: {
      term: "Upheld (se mantiene)",
      means: "La negación se mantiene. Esta revisión no la cambió.",
      steps: "Si la carta dice Upheld",
      again: "Su médico puede pedirlo otra vez, con lo que faltó la primera vez. La carta dice qué faltó.",
      different:
        "Los 12 meses son para el mismo tratamiento. Su médico puede pedir un tratamiento diferente.",
    },
    overturned: {
      term: "Overturned (se revoca)",
      means: "La negación se revocó. El tratamiento se concede.",
      steps: "Si la carta dice Overturned",
      nothing:
        "Si no recibe noticias, pregunte por escrito al administrador de reclamos, o llame a un oficial de Información y Asistencia.",
    },
    clock: {
      ask: "Escriba las fechas de su carta. Están en la primera página.",
      decided: "Fecha de la decisión (Decision Date)",
      refused: "Fecha de la negación (UR Denial Date)",
      show: "Ver mis plazos",
      from: (decided: string) => `Contado desde la carta del ${decided}.`,
      limits: {
        "appeal-deadline": "Último día para una petición ante la Junta de Apelaciones",
        authorize: "El tratamiento debería estar autorizado hacia el",
        "twelve-months": "La negación vale hasta el",
      },
      passed: (years: number) =>
        years < 1 ? "ese día ya pasó" : `pasó hace ${years === 1 ? "un año" : `${formatCount(years)} años`}`,
      open: "todavía no ha llegado",
      missing: {
        "appeal-deadline": "30 días después de la notificación de la decisión",
        authorize: "5 días hábiles después de que el administrador de reclamos tenga la carta",
        "twelve-months": "12 meses después de la decisión de la revisión de utilización (UR)",
      },
      note: "El plazo empieza cuando la decisión se notifica o se recibe; la carta no dice cuándo fue. Para estar seguro, cuente desde la fecha de la carta. Los días feriados no se toman en cuenta.",
    },
    appeal: "Apelación",
    helpLink: "Oficinas y teléfonos (Estado de California)",
    notAdvice:
      "Esta página explica palabras. No es asesoría legal. La ley puede haber cambiado después de cada fecha.",
    sources: "De dónde viene cada afirmación legal (en inglés)",
    law: (authority: string, read: string) => `${authority}, leído el ${read}`,
    unchecked: "por verificar",
    find: "¿Está aquí su carta? Escriba el número del caso en el cuadro de búsqueda. Es como CM17-0000000. Las cartas publicadas no nombran a ningún trabajador.",
    letter: {
      title: (name: string) => `${name} en palabras sencillas`,
      link: "En español",
      dated: (day: string) => `Decidido el ${day}`,
      undated: "La carta no dice la fecha de la decisión",
      asked: "Qué se pidió (en inglés, como en la carta)",
      decided: "Qué se decidió",
      why: "Por qué",
      unclear: "No se reconoció la razón. Está en la carta.",
      granted: "El revisor encontró que usted necesita este tratamiento.",
      ownWords: "Las palabras del revisor (en inglés)",
      contradiction:
        "Atención: las razones del revisor dicen lo contrario de esta decisión. La decisión vale, pero muestre esta carta a un abogado o a un oficial de Información y Asistencia.",
      whole: "Leer la carta completa (en inglés)",
      sample: "Muestra: una carta inventada. No existen ese trabajador, ese revisor ni esa decisión.",
      made: "Hecho por un programa a partir de la carta. Si hay diferencias, vale la carta.",
      general: "Más sobre lo que significa una carta así",
      issue: (number: number, of: number) => `Tratamiento ${number} de ${of}`,
    },
  },
} as const;
