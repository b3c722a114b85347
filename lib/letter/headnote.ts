import type { Amount, BodyPart, Issue, Quantity } from "./issue";

const longest = 90;

/**
 * What was asked, in the words of a law report: "Physical therapy, lumbar spine, 6 visits". Built from the fields; where no treatment
 * was recognised, the request itself, cut at a word.
 */
export function headnote(issue: Issue): string {
  const names = issue.treatments.map(({ name }) => name);
  if (names.length === 0) return shortRequest(issue.request.value);
  const strength = issue.quantity?.strength;
  const first = names.length === 1 && strength ? `${names[0]} ${strength}` : names.join(" and ");
  const flags = new Set(issue.flags.map(({ value }) => value));
  const notes = [
    flags.has("post-operative") && "after surgery",
    flags.has("pre-operative") && "before surgery",
    flags.has("retrospective") && "retrospective",
  ];
  return [first, issue.bodyParts.map(part).join(" and "), issue.quantity && amount(issue.quantity), ...notes]
    .filter(Boolean)
    .join(", ");
}

function part({ value, side, levels }: BodyPart): string {
  return [side, value, levels.length > 0 && levels.join(", ")].filter(Boolean).join(" ");
}

function amount({ total, unit, perWeek, weeks }: Quantity): string {
  if (total !== undefined) return `${range(total)} ${unit ?? ""}`.trim();
  if (perWeek !== undefined && weeks === undefined) return `${range(perWeek)} times a week`;
  return "";
}

function range(value: Amount): string {
  return Array.isArray(value) ? `${value[0]}–${value[1]}` : String(value);
}

function shortRequest(request: string): string {
  const words =
    request === request.toUpperCase() ? request.charAt(0) + request.slice(1).toLowerCase() : request;
  if (words.length <= longest) return words;
  return `${words.slice(0, words.lastIndexOf(" ", longest))} …`;
}
