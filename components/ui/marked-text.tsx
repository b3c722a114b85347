/** Text of which some stretches are marked. */
export function MarkedText({ fragments }: { fragments: readonly { text: string; hit: boolean }[] }) {
  let at = 0;
  return fragments.map(({ text, hit }) => {
    const key = at;
    at += text.length;
    return hit ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>;
  });
}
