import { Breadcrumb, type Crumb } from "@/components/topic/breadcrumb";

/** Letters cite sections under names of three hundred characters. */
const longest = 80;

type Props = { trail: readonly Crumb[]; title: string; children?: React.ReactNode };

/** What the topic is, and where it stands. */
export function TopicHead({ trail, title, children }: Props) {
  return (
    <header className="pt-6">
      <Breadcrumb trail={trail} />
      <h1 className={`mt-1.5 ${title.length > longest ? "text-title" : "text-display"}`}>{title}</h1>
      {children}
    </header>
  );
}
