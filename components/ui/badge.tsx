import { Icon, type IconName } from "@/components/ui/icon";

export type Tone = "green" | "rust" | "amber" | "plain";

/**
 * A few words on a quiet ground, with a sign, so that colour never says it alone. Its looks stand
 * in base.css.
 */
export function Badge({ tone, icon, children }: { tone: Tone; icon?: IconName; children: React.ReactNode }) {
  return (
    <span className={`badge ${tone}`}>
      {icon && <Icon name={icon} />}
      {children}
    </span>
  );
}
