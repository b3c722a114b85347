// The door for ingestion: index documents, settings and tasks.

export { asSearchError, type IndexTarget, openIndex } from "@/lib/search/engine/client";
export type { IndexDocument, IssueDocument } from "@/lib/search/engine/document";
export { type Holding, holdingOf, indexDocuments, toDocuments } from "@/lib/search/index/document";
export {
  deleteDeterminations,
  deleteDocuments,
  postDocuments,
  type TaskId,
} from "@/lib/search/index/indexing";
export { dropIndex, ensureIndex, indexExists, swapIndexes } from "@/lib/search/index/manage-index";
export {
  countIndexed,
  eachIndexedDocument,
  indexedDocuments,
  leftoverDocuments,
} from "@/lib/search/index/read-back";
export { IndexingFailed, waitForTasks } from "@/lib/search/index/wait-for-tasks";
