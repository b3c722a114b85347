type Fragment = { text: string; hit: boolean };

/** Text of which some stretches are marked; marks with only a blank between them are one. */
export function MarkedText({ fragments }: { fragments: readonly Fragment[] }) {
  let at = 0;
  return joined(fragments).map(({ text, hit }) => {
    const key = at;
    at += text.length;
    return hit ? <mark key={key}>{text}</mark> : text;
  });
}

function joined(fragments: readonly Fragment[]): Fragment[] {
  const out: Fragment[] = [];
  fragments.forEach(({ text, hit }, i) => {
    const between = /^\s*$/.test(text) && fragments[i - 1]?.hit === true && fragments[i + 1]?.hit === true;
    const last = out.at(-1);
    if (last?.hit && (hit || between)) last.text += text;
    else out.push({ text, hit });
  });
  return out;
}
