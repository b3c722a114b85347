import type { ComponentProps } from "react";

type Props = ComponentProps<"a"> & {
  href: string;
  /** Another view of what the reader looks at: the page stays where it is scrolled to. */
  stay?: boolean;
};

/**
 * A link to a page of the site. It is a plain one, which `SoftLinks` follows; a page of results
 * holds a hundred of them.
 */
export function Anchor({ stay = false, ...props }: Props) {
  return <a data-soft={stay ? "stay" : ""} {...props} />;
}
