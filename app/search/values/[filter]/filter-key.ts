import { z } from "zod";
import { filterKeys } from "@/lib/search/filters";

/** The filter of an address. */
export const filterKeySchema = z.enum(filterKeys);
