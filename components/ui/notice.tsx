import { Icon } from "@/components/ui/icon";

/** An important note in a quiet style. */
export function Notice({ children }: { children: React.ReactNode }) {
  return (
    <div className="notice my-3 flex max-w-measure gap-2.5 rounded-medium bg-amber-soft px-3 py-2.5 text-amber">
      <Icon name="flag" className="mt-1" />
      <div className="min-w-0">{children}</div>
    </div>
  );
}
