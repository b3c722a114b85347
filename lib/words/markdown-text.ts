/**
 * Letters are untrusted text: what Markdown or HTML would act on is escaped; white space is folded.
 */
export function markdownText(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|~&]/g, "\\$&")
    .replace(/\s+/g, " ")
    .trim();
}
