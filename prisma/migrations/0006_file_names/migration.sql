-- Names of files, and what a rejected file begins with, may hold personal data. Of a published letter's file the name is
-- kept as a hash, by which the same file is recognised (lib/letter/identity.ts computes the same), and the path is not
-- kept. Of a rejected file the path stays, since the operator has to find it; of its content the type is kept. Each
-- statement rewrites its table, so that nothing of the old values stays in its pages.
alter table letter_source
  alter column name type text using encode(sha256(convert_to(file_hash || name, 'UTF8')), 'hex'),
  drop column path;
alter table letter_source rename column name to name_hash;
alter table letter_source
  drop constraint letter_source_pkey,
  add primary key (letter_id, name_hash),
  add check (name_hash ~ '^[0-9a-f]{64}$');

update withdrawn_letter set sources = (
  select coalesce(json_agg((source::jsonb - 'name' - 'path') || jsonb_build_object(
    'name_hash', encode(sha256(convert_to((source ->> 'file_hash') || (source ->> 'name'), 'UTF8')), 'hex')
  )), '[]')
  from json_array_elements(sources) as source
);

alter table rejection
  drop constraint rejection_first_bytes_check,
  alter column first_bytes type text using case
    when octet_length(first_bytes) = 0 then 'empty'
    when first_bytes between '\x25504446' and '\x25504446ff' then 'PDF'
    when first_bytes between '\x504b0304' and '\x504b0304ff' then 'ZIP archive or Office document'
    when position('\x00'::bytea in first_bytes) > 0 then 'binary'
    else 'text'
  end;
alter table rejection rename column first_bytes to type;

-- The paths that a run was called with; nothing read them.
alter table run drop column arguments;
