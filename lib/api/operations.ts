import type { Operation } from "./operation";
import {
  determinationOperation,
  issueOperation,
  markdownOperation,
  textOperation,
} from "./operations/determinations";
import { searchOperation } from "./operations/search";
import { statisticsCsvOperation, statisticsOperation } from "./operations/statistics";
import { suggestOperation } from "./operations/suggest";
import { sectionOperation, topicListOperation, topicOperation } from "./operations/topics";
import { atomOperation, csvOperation, ndjsonOperation } from "./operations/whole-results";

/** All that can be asked for, in the order in which it is told. */
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
];
