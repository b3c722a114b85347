/** For a value that the letter does not give: never an empty place. */
export function NotStated() {
  return <span className="text-muted">not stated in this letter</span>;
}
