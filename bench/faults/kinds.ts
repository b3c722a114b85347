import { kills } from "@/bench/faults/kills";
import { networks } from "@/bench/faults/network";
import { others } from "@/bench/faults/others";
import { pauses } from "@/bench/faults/pauses";
import { reindexes } from "@/bench/faults/reindex";
import type { Kind } from "@/bench/faults/round";

/** All kinds, in the order in which they are run. */
export const kinds: Kind[] = [...kills, ...pauses, ...networks, ...others, ...reindexes];
