-- Columns that neither the program nor the flat views read. What they held is in letter.reading, or follows from the
-- catalog in the code; the guideline of a section is the first part of its id.
alter table determination
  drop column header_injury_date,
  drop column injury_raw,
  drop column created_at;
alter table issue
  drop constraint issue_amounts_paired,
  drop column per_week_min,
  drop column per_week_max,
  drop column weeks_min,
  drop column weeks_max,
  drop column months_min,
  drop column months_max,
  drop column strength,
  drop column refills,
  add constraint issue_total_paired check (num_nulls(total_min, total_max) <> 1);
alter table issue_body_part drop column side;
drop type body_side;
alter table treatment drop column in_catalog;
alter table specialty drop column in_catalog;
alter table body_part drop column in_catalog;
alter table guideline drop column in_catalog, drop column body;
alter table guideline_section drop column in_catalog, drop column guideline_id;
