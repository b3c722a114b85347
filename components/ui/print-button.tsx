"use client";

/** Prints the page. Hidden without a script. */
export function PrintButton({ words = "Print" }: { words?: string }) {
  return (
    <button
      type="button"
      onClick={() => print()}
      className="needs-script cursor-pointer py-1 text-accent underline underline-offset-2"
    >
      {words}
    </button>
  );
}
