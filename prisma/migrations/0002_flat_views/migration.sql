-- The projection for people who ask in SQL; docs/sql.md explains each column. The views run with the rights of their
-- owner, so that a role may read them without any right to the tables below. They hold no running text of letters:
-- only headings, deciding sentences and citations, all of which come from the masked text.
-- A column that a query does not name costs nothing, because PostgreSQL then leaves its subquery out.
drop view issue_rationale;

create view citations_flat as
  select
    determination.id as determination_id,
    determination.case_number,
    issue.number as issue_number,
    determination.sample as is_sample,
    determination.decision_date,
    issue.decision::text as decision,
    citation.side::text as side,
    citation.position + 1 as citation_number,
    citation.mtus as is_mtus,
    citation.body::text as guideline_body,
    citation.guideline_id,
    coalesce(guideline.name, citation.title, citation.body::text) as guideline,
    citation.year as edition,
    array(
      select citation_section.section_id from citation_section
      where citation_section.issue_id = citation.issue_id and citation_section.side = citation.side
        and citation_position = citation.position and citation_section.section_id is not null
      order by citation_section.position
    ) as section_ids,
    array(
      select coalesce(guideline_section.name, citation_section.printed)
      from citation_section left join guideline_section on guideline_section.id = citation_section.section_id
      where citation_section.issue_id = citation.issue_id and citation_section.side = citation.side
        and citation_position = citation.position
      order by citation_section.position
    ) as sections,
    citation.pages,
    citation.raw as as_printed
  from citation
  join issue on issue.id = citation.issue_id
  join determination on determination.id = issue.determination_id
  left join guideline on guideline.id = citation.guideline_id;

create view issues_flat as
  select
    determination.id as determination_id,
    determination.case_number,
    issue.number as issue_number,
    determination.sample as is_sample,
    determination.status = 'partial' as is_partly_read,
    determination.format as letter_format,
    issue.decision::text as decision,
    determination.outcome::text as determination_outcome,
    determination.decision_date,
    determination.injury_date,
    determination.ur_denial_date,
    determination.application_received_date,
    determination.assigned_date,
    determination.priority::text as priority,
    determination.patient_age,
    determination.patient_sex::text as patient_sex,
    issue.request,
    issue.requested,
    issue.authorized,
    issue.disputed,
    issue.total_min as quantity_min,
    issue.total_max as quantity_max,
    issue.unit as quantity_unit,
    array(
      select treatment_id from issue_treatment where issue_id = issue.id order by position
    ) as treatment_ids,
    array(
      select treatment.name from issue_treatment join treatment on treatment.id = treatment_id
      where issue_id = issue.id order by position
    ) as treatments,
    array(
      select distinct treatment.category from issue_treatment join treatment on treatment.id = treatment_id
      where issue_id = issue.id order by 1
    ) as treatment_categories,
    array(
      select distinct treatment.drug_class from issue_treatment join treatment on treatment.id = treatment_id
      where issue_id = issue.id and treatment.drug_class is not null order by 1
    ) as drug_classes,
    array(
      select body_part.name from issue_body_part join body_part on body_part.id = body_part_id
      where issue_id = issue.id order by position
    ) as body_parts,
    array(
      select level from issue_body_part, unnest(levels) with ordinality as named (level, at)
      where issue_id = issue.id order by position, at
    ) as spinal_levels,
    issue.flags,
    issue.conclusion::text as conclusion,
    issue.denial_reasons,
    issue.deciding_sentence,
    issue.signalled,
    issue.depends_on as depends_on_issue,
    array(
      select specialty.name from determination_specialty join specialty on specialty.id = specialty_id
      where determination_specialty.determination_id = determination.id order by position
    ) as reviewer_specialties,
    array(
      select state from determination_licence
      where determination_licence.determination_id = determination.id order by position
    ) as licence_states,
    issue.reviewer_statement::text as reviewer_statement,
    array(
      select distinct coalesce(guideline.name, title, citation.body::text)
      from citation left join guideline on guideline.id = guideline_id
      where issue_id = issue.id and side = 'reviewer' order by 1
    ) as reviewer_guidelines,
    array(
      select distinct guideline_id from citation
      where issue_id = issue.id and side = 'reviewer' and guideline_id is not null order by 1
    ) as reviewer_guideline_ids,
    issue.claims_administrator_statement::text as claims_administrator_statement,
    array(
      select distinct coalesce(guideline.name, title, citation.body::text)
      from citation left join guideline on guideline.id = guideline_id
      where issue_id = issue.id and side = 'claims_administrator' order by 1
    ) as claims_administrator_guidelines,
    array(
      select distinct guideline_id from citation
      where issue_id = issue.id and side = 'claims_administrator' and guideline_id is not null order by 1
    ) as claims_administrator_guideline_ids
  from issue
  join determination on determination.id = issue.determination_id;
