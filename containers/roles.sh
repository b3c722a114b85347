#!/bin/sh
# Run once, by the container of PostgreSQL, when it makes its database: the roles of the site, which
# only reads, and of ingestion, which writes rows. Their rights are granted by `prepare`. The statements
# are those of lib/db/roles.ts, with which a test compares them.
set -eu
psql --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" --set ON_ERROR_STOP=1 \
  --set site="$SITE_PASSWORD" --set ingest="$INGEST_PASSWORD" <<'SQL'
create role casebook_site login password :'site';
alter role casebook_site set default_transaction_read_only = on;
alter role casebook_site set statement_timeout = '30s';
alter role casebook_site set idle_in_transaction_session_timeout = '1min';
create role casebook_ingest login password :'ingest';
grant pg_read_all_stats to casebook_ingest;
SQL
