import { byId } from "@/lib/letter/by-id";

/**
 * Why a refusal was upheld. `words` follow "Why refused" or, with a capital, stand alone. `toShow`:
 * what a request has to show so that it is not refused for this reason. `plain`: the same for the
 * worker, in the two languages of the plain pages. `weight`: how much the reason tells a reader who
 * knows the field, by which the deciding sentence is chosen. The phrases that state a reason are in
 * `lib/parse/rationale/reasons/denial-rules.ts`.
 */
export const denialReasons = [
  {
    id: "no-functional-improvement",
    words: "no functional improvement shown",
    plain: {
      en: "The records do not show that you got better with this treatment.",
      es: "Los documentos no muestran que usted mejoró con este tratamiento.",
    },
    toShow: "Improvement from the treatment so far, in function and pain, in terms that can be measured",
    weight: 2.4,
  },
  {
    id: "exceeds-guideline",
    words: "more than the guideline recommends",
    plain: {
      en: "The request asks for more than the treatment guideline recommends.",
      es: "Se pidió más de lo que recomienda la guía de tratamiento.",
    },
    toShow: "An amount and duration within what the guideline recommends, or why this patient needs more",
    weight: 2.6,
  },
  {
    id: "prior-treatment-unknown",
    words: "earlier treatment or its result not documented",
    plain: {
      en: "The records do not say what treatment you had before, or how it worked.",
      es: "Los documentos no dicen qué tratamiento tuvo antes ni qué resultado dio.",
    },
    toShow: "Earlier treatment of this kind: how much, when, and with what result",
    weight: 1.6,
  },
  {
    id: "home-exercise-expected",
    words: "a home exercise program expected instead",
    plain: {
      en: "The reviewer expected exercises at home instead.",
      es: "El revisor esperaba ejercicios en casa en su lugar.",
    },
    toShow: "Why a home exercise program does not suffice",
    weight: 1.8,
  },
  {
    id: "conservative-care-not-failed",
    words: "conservative care not shown to have failed",
    plain: {
      en: "The records do not show that simpler care was tried and did not work.",
      es: "Los documentos no muestran que se probó un tratamiento más sencillo y que no funcionó.",
    },
    toShow: "Conservative care that was tried, and that it failed",
    weight: 2.2,
  },
  {
    id: "companion-program-absent",
    words: "a required companion program is missing",
    plain: {
      en: "This treatment has to go together with another program, and that was missing.",
      es: "Este tratamiento debe ir junto con otro programa, y ese faltaba.",
    },
    toShow: "The companion program that has to go with it",
    weight: 2.2,
  },
  {
    id: "guideline-recommends-against",
    words: "the guideline recommends against it",
    plain: {
      en: "The treatment guideline recommends against this treatment.",
      es: "La guía de tratamiento no recomienda este tratamiento.",
    },
    toShow: "Why this patient is an exception to a guideline that recommends against it",
    weight: 2.4,
  },
  {
    id: "no-objective-findings",
    words: "no objective findings that support it",
    plain: {
      en: "The records show no exam or test results that support the request.",
      es: "Los documentos no tienen resultados de exámenes o pruebas que apoyen la solicitud.",
    },
    toShow: "Objective findings of examination, imaging or tests that support it",
    weight: 2.2,
  },
  {
    id: "no-opioid-monitoring",
    words: "opioid monitoring not documented",
    plain: {
      en: "The records do not show how the use of strong pain medicine (opioids) is watched.",
      es: "Los documentos no muestran cómo se vigila el uso de medicinas fuertes para el dolor (opioides).",
    },
    toShow: "How opioids are monitored: pain and function, side effects, drug screens, agreement",
    weight: 2.2,
  },
  {
    id: "no-plan-or-goals",
    words: "no plan, goals or rationale stated",
    plain: {
      en: "The request does not say why the treatment is needed now, or what its goal is.",
      es: "La solicitud no dice por qué se necesita el tratamiento ahora ni cuál es su meta.",
    },
    toShow: "Why it is asked for now: the plan it is part of, and its goals",
    weight: 1.4,
  },
  {
    id: "no-procedure-planned",
    words: "no surgery or other procedure planned",
    plain: {
      en: "No surgery or other procedure is planned for which it would be needed.",
      es: "No hay una cirugía u otro procedimiento planeado para el que se necesite.",
    },
    toShow: "The surgery or other procedure that the result would serve",
    weight: 1.4,
  },
  {
    id: "request-incomplete",
    words: "quantity, dose or body part not stated",
    plain: {
      en: "The request does not say how much is asked for, what dose, or for which body part.",
      es: "La solicitud no dice cuánto se pide, qué dosis o para qué parte del cuerpo.",
    },
    toShow: "How much of it: quantity, frequency, duration or dose, and for which part of the body",
    weight: 1.4,
  },
  {
    id: "duplicate-or-already-approved",
    words: "duplicate, or already approved",
    plain: {
      en: "The same treatment was already done, approved or asked for.",
      es: "El mismo tratamiento ya se hizo, se aprobó o se pidió.",
    },
    toShow: "That the same was not done, approved or asked for already, or why it is needed again",
    weight: 2.6,
  },
  {
    id: "depends-on-refused-treatment",
    words: "depends on a treatment that was refused",
    plain: {
      en: "It belongs to another treatment that was refused.",
      es: "Depende de otro tratamiento que fue negado.",
    },
    toShow: "That the treatment which it goes with is approved",
    weight: 3,
  },
  {
    id: "insufficient-evidence",
    words: "insufficient evidence",
    plain: {
      en: "There is not enough proof that it works for this condition.",
      es: "No hay suficiente prueba de que funcione para este problema.",
    },
    toShow: "Evidence that it works for this condition",
    weight: 1.8,
  },
  {
    id: "wrong-route-of-care",
    words: "wrong route of care",
    plain: {
      en: "It should be given by another provider, in another place or in another way.",
      es: "Debe darlo otro proveedor, en otro lugar o de otra manera.",
    },
    toShow: "Why this provider, setting or route of care is the right one",
    weight: 1.8,
  },
  {
    id: "other",
    words: "another reason",
    plain: {
      en: "Another reason; it is in the letter.",
      es: "Otra razón; está en la carta.",
    },
    toShow: null,
    weight: 1.4,
  },
] as const;

export const denialReasonWords = byId(denialReasons, ({ words }) => words);
export const toShow = byId(denialReasons, (reason) => reason.toShow);

/** A reason as the worker reads it: "The records do not show that you got better with this treatment." */
export const plainReasons = byId(denialReasons, ({ plain }) => plain);
