/**
 * Signs that mean something; they are drawn, so that no font has to contain them. Words beside them say
 * the same.
 */
const paths = {
  turned: "M3.2 5.2H9a3.6 3.6 0 1 1 0 7.2H4.5M6 2.4 3.2 5.2 6 8",
  stays: "M2.5 8h11",
  flag: "M4 14V2.5h8.2L10.4 6l1.8 3.5H4",
  cross: "m4 4 8 8m0-8-8 8",
  check: "m3 8.4 3.2 3.2L13 4.6",
  open: "m6 3.5 4.5 4.5L6 12.5",
  search: "M10.6 10.6 14 14M12 7A5 5 0 1 1 2 7a5 5 0 0 1 10 0Z",
} as const;

export type IconName = keyof typeof paths;

type Props = {
  name: IconName;
  className?: string;
  /** In pixels, where no stylesheet reaches. */
  size?: number;
};

/**
 * An icon as large as the text it stands in. Hidden from screen readers. How it is drawn stands in
 * base.css: pages hold dozens.
 */
export function Icon({ name, className, size }: Props) {
  return (
    <svg
      viewBox="0 0 16 16"
      className={className ? `icon ${className}` : "icon"}
      aria-hidden="true"
      {...(size && { ...drawn, width: size, height: size })}
    >
      <path d={paths[name]} />
    </svg>
  );
}

/** What base.css says of an icon. */
const drawn = {
  fill: "none",
  stroke: "currentColor",
  strokeWidth: "1.75",
  strokeLinecap: "round",
  strokeLinejoin: "round",
} as const;
