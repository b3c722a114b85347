-- Determinations that were withdrawn from publication. Their rows leave every table that is published or counted, so
-- that no reader has to leave them out: what is kept for restoring them stands apart, and no view reads it.
create table withdrawal (
  determination_id text primary key check (determination_id ~ '^(CM[0-9]{2}-[0-9]{7}|L-[0-9a-f]{16})$'),
  reason text not null,
  note text check (length(note) <= 200),
  withdrawn_at timestamptz(3) not null default now()
);
create index withdrawal_withdrawn_at_idx on withdrawal (withdrawn_at desc);

-- A text with its files. The hashes recognise it when it is ingested again, also after a change of the masking, with
-- which the content's hash changes. letter and sources are the rows as they were.
create table withdrawn_letter (
  content_hash text primary key check (content_hash ~ '^[0-9a-f]{64}$'),
  determination_id text not null references withdrawal (determination_id) on delete cascade,
  file_hashes text[] not null,
  letter json not null,
  sources json not null
);
create index withdrawn_letter_determination_id_idx on withdrawn_letter (determination_id);
create index withdrawn_letter_file_hashes_idx on withdrawn_letter using gin (file_hashes);

alter table run add column withdrawn integer not null default 0 check (withdrawn >= 0);
