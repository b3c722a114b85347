import localFont from "next/font/local";

// Latin subsets only, a third of the bytes: other characters fall back to the system's fonts.

/** The interface. */
const geist = localFont({
  src: "../../node_modules/@fontsource-variable/geist/files/geist-latin-wght-normal.woff2",
  variable: "--font-geist-sans",
  weight: "100 900",
  display: "swap",
  fallback: ["system-ui", "sans-serif"],
});

/** The letters' own words, and headings. */
const sourceSerif = localFont({
  src: "../../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
  variable: "--font-source-serif",
  weight: "200 900",
  display: "swap",
  fallback: ["Georgia", "serif"],
});

/** Class names that define both families; they stand on `<html>`. */
export const fontVariables = `${geist.variable} ${sourceSerif.variable}`;
