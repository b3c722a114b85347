/**
 * Whether a translator has replaced text of the page. React knows nothing of that: what it changes
 * afterwards beside such text is lost or fails. Chrome and Google put text into `<font>`, which this
 * site never uses, and mark the root; Edge marks every element; all set another language.
 */
export function isTranslated(): boolean {
  const { lang, classList } = document.documentElement;
  return (
    lang !== "en" ||
    classList.contains("translated-ltr") ||
    classList.contains("translated-rtl") ||
    document.querySelector("body font, [_msttexthash]") !== null
  );
}
