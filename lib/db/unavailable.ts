/** The database cannot be reached now. Expected: a page says so in words. The cause is kept. */
export class DatabaseUnavailable extends Error {
  override name = "DatabaseUnavailable";
  constructor(cause: unknown) {
    super(`The database is unavailable: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  }
}

/**
 * What a read gives. Throws a DatabaseUnavailable where no server answers or the connection broke,
 * any other error as it is.
 */
export async function whileReachable<T>(read: Promise<T>): Promise<T> {
  try {
    return await read;
  } catch (error) {
    throw isUnreachable(error) ? new DatabaseUnavailable(error) : error;
  }
}

/** As the adapter of Prisma names them. */
const unreachable = ["DatabaseNotReachable", "ConnectionClosed", "SocketTimeout", "TooManyConnections"];
/** PostgreSQL's own: shutting down, starting up, crashed. */
const leaving = /^57P/;
/** A connection that ended amid a query has no code. */
const broken = /Connection terminated/;

type AdapterCause = { kind?: string; code?: string; message?: string };

function isUnreachable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { meta } = error as { meta?: { driverAdapterError?: { cause?: AdapterCause } } };
  const { kind = "", code = "", message = "" } = meta?.driverAdapterError?.cause ?? {};
  return (
    unreachable.includes(kind) || leaving.test(code) || broken.test(message) || broken.test(error.message)
  );
}
