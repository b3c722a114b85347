/** The pages to name: the first, the last, and those around the current one; a gap is `null`. */
export function pagesToShow(page: number, pageCount: number): (number | null)[] {
  const near = [page - 2, page - 1, page, page + 1, page + 2].filter((n) => n > 1 && n < pageCount);
  const shown = pageCount > 1 ? [1, ...near, pageCount] : [1];
  return shown.flatMap((n, i) => {
    const gap = n - (shown[i - 1] ?? 0) - 1;
    if (gap === 0) return [n];
    return gap === 1 ? [n - 1, n] : [null, n];
  });
}
