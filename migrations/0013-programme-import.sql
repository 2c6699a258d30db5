-- A text that has been read in for a version, from a file or as it was pasted, and waits until somebody has said what each part
-- of it is. One a version; it goes when it is taken in or thrown away.
create table programme_import (
  id uuid primary key,
  version_id uuid not null unique references programme_version on delete cascade,
  -- The text as Markdown, and the name of the file it came in.
  markdown text not null,
  file_name text,
  -- What a reader of the text would not know of: tracked changes, comments, hidden text; and notes, page headers and footers.
  reported jsonb not null,
  around jsonb not null,
  created_by uuid references person,
  created_at timestamptz not null
);
call seal_table('programme_import');
