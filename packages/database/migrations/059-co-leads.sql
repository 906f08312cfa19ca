-- Whether a structure accepts to lead with another is its own word, recorded of the sheet: what whoever wrote the sheet
-- ticked of it is no acceptance, and goes.
alter table sheet_field disable trigger written_while_open;
update sheet_field
set value = (select coalesce(jsonb_agg(line - 'hasAccepted' order by rank), '[]')
  from jsonb_array_elements(value) with ordinality as each(line, rank))
where key = 'co-leads' and jsonb_typeof(value) = 'array';
alter table sheet_field enable trigger written_while_open;
