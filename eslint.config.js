import * as regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";

// Only what Biome cannot check: every pattern that is applied to a letter must run in linear time,
// because a letter is untrusted text.
export default [
  {
    files: ["lib/parse/**/*.ts", "lib/catalog/**/*.ts"],
    languageOptions: { parser: tseslint.parser },
    plugins: { regexp },
    rules: {
      "regexp/no-super-linear-backtracking": ["error", { report: "certain" }],
      "regexp/no-super-linear-move": "error",
      "regexp/no-empty-alternative": "error",
      "regexp/no-dupe-disjunctions": "error",
    },
  },
];
