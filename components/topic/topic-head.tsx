import { Breadcrumb, type Crumb } from "@/components/topic/breadcrumb";

type Props = { trail: readonly Crumb[]; title: string; children?: React.ReactNode };

/** What the topic is, and where it stands. */
export function TopicHead({ trail, title, children }: Props) {
  return (
    <header className="pt-6">
      <Breadcrumb trail={trail} />
      <h1 className="mt-1.5 text-display">{title}</h1>
      {children}
    </header>
  );
}
