import Link from "next/link";
import type { ComponentProps } from "react";

/** A link within the site. Nothing is fetched before it is followed: a page of results holds a hundred of them. */
export function Anchor(props: ComponentProps<typeof Link>) {
  return <Link prefetch={false} {...props} />;
}
