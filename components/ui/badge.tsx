import { Icon, type IconName } from "./icon";

const tones = {
  green: "bg-green-soft text-green font-semibold",
  rust: "bg-rust-soft text-rust font-semibold",
  amber: "bg-amber-soft text-amber font-medium",
  plain: "border border-rule text-muted font-medium",
} as const;

export type Tone = keyof typeof tones;

/** A few words on a quiet ground, with a sign, so that colour never says it alone. */
export function Badge({ tone, icon, children }: { tone: Tone; icon?: IconName; children: React.ReactNode }) {
  return (
    <span
      className={`badge inline-flex items-center gap-1.5 rounded-small px-2 py-1 text-small leading-none ${tones[tone]}`}
    >
      {icon && <Icon name={icon} />}
      {children}
    </span>
  );
}
