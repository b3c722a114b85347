import type { LetterSpec } from "../letters/spec";
import { imaging } from "./imaging";
import { medication } from "./medication";
import { older } from "./older";
import { quirks } from "./quirks";
import { support } from "./support";
import { surgery } from "./surgery";
import { therapy } from "./therapy";

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
