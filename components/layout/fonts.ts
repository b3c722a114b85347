import { GeistSans } from "geist/font/sans";
import localFont from "next/font/local";

/** The letters' own words, and headings. Only the Latin subset: other characters fall back to the system's serif. */
const sourceSerif = localFont({
  src: "../../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
  variable: "--font-source-serif",
  weight: "200 900",
  display: "swap",
  fallback: ["Georgia", "serif"],
});

/** Class names that define both families; they stand on `<html>`. */
export const fontVariables = `${GeistSans.variable} ${sourceSerif.variable}`;
