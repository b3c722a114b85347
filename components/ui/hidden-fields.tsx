/** Fields that a form submits along with what the reader enters. */
export function HiddenFields({ entries }: { entries: readonly (readonly [name: string, value: string])[] }) {
  return entries.map(([name, value]) => (
    <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
  ));
}
