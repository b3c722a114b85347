/** What a search that the database answers in place of the search engine has looked through. */
export const searchedWithoutEngine =
  "Search by words in the full text is not available now; these results match your filters and words in the treatment request and headnote.";
