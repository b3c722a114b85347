import type { Operation } from "@/lib/api/operation";
import {
  determinationOperation,
  issueOperation,
  markdownOperation,
  textOperation,
} from "@/lib/api/operations/determinations";
import { removalsOperation } from "@/lib/api/operations/removals";
import { searchOperation } from "@/lib/api/operations/search";
import { statisticsCsvOperation, statisticsOperation } from "@/lib/api/operations/statistics";
import { suggestOperation } from "@/lib/api/operations/suggest";
import { sectionOperation, topicListOperation, topicOperation } from "@/lib/api/operations/topics";
import {
  atomOperation,
  csvOperation,
  jsonFeedOperation,
  ndjsonOperation,
} from "@/lib/api/operations/whole-results";

/** All operations, in the order of the document. */
export const operations: readonly Operation[] = [
  searchOperation,
  suggestOperation,
  determinationOperation,
  issueOperation,
  textOperation,
  markdownOperation,
  topicListOperation("guideline"),
  topicOperation("guideline"),
  sectionOperation,
  topicListOperation("treatment"),
  topicOperation("treatment"),
  topicListOperation("specialty"),
  topicOperation("specialty"),
  topicListOperation("body-part"),
  topicOperation("body-part"),
  statisticsOperation,
  statisticsCsvOperation,
  csvOperation,
  ndjsonOperation,
  atomOperation,
  jsonFeedOperation,
  removalsOperation,
];
