import type { TreatmentSpec } from "@/samples/letters/spec";

const of =
  (category: string) =>
  (name: string): TreatmentSpec => ({ category, name });

/** Short names for the treatments that the samples dispute. */
export const drug = (name: string, drugClass: string): TreatmentSpec => ({
  category: "Pharmaceuticals",
  name,
  drugClass,
});
export const rehab = of("Rehabilitation");
export const diagnostic = of("Diagnostic Testing");
export const injection = of("Injection");
export const surgery = of("Surgery");
export const equipment = of("DMEPOS");
export const evaluation = of("Evaluation & Management");
export const psych = of("Psych Services");
export const home = of("Home Health");
export const program = of("Programs");
export const transport = of("Transportation");
