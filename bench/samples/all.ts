import { imaging } from "@/bench/samples/imaging";
import { medication } from "@/bench/samples/medication";
import { older } from "@/bench/samples/older";
import { quirks } from "@/bench/samples/quirks";
import { support } from "@/bench/samples/support";
import { surgery } from "@/bench/samples/surgery";
import { therapy } from "@/bench/samples/therapy";
import type { LetterSpec } from "@/samples/letters/spec";

/** Every invented letter that ships with the project. */
export const samples: LetterSpec[] = [
  ...therapy,
  ...imaging,
  ...medication,
  ...surgery,
  ...support,
  ...older,
  ...quirks,
];
