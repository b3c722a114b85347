declare module "pg-copy-streams" {
  import type { Readable, Writable } from "node:stream";
  import type { Submittable } from "pg";

  /** A query for `client.query` that takes the data of `copy … from stdin`. */
  export function from(statement: string): Writable & Submittable;
  /** A query for `client.query` that gives the data of `copy … to stdout`. */
  export function to(statement: string): Readable & Submittable;
}
