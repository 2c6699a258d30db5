-- The register (diarium): one or more per authority, each with its own number series.
create table register (
  id uuid primary key,
  body_id uuid not null references body,
  name text not null,
  description text not null,
  pattern text not null,
  from_day date not null,
  to_day date,
  version int not null default 1
);
create index register_body on register (body_id);

-- The counter row is locked by whoever takes the next number, so a series has no gaps and no doubles.
create table register_counter (
  register_id uuid not null references register,
  year int not null,
  last_serial int not null,
  primary key (register_id, year)
);

create table classification (
  id uuid primary key,
  body_id uuid not null references body,
  code text not null,
  title text not null,
  retention text not null,
  from_day date not null,
  to_day date,
  version int not null default 1,
  unique (body_id, code, from_day)
);

create table case_file (
  id uuid primary key,
  register_id uuid not null references register,
  body_id uuid not null references body,
  number text not null,
  year int not null,
  serial int not null,
  classification_id uuid references classification,
  public_subject text not null,
  protected_subject text,
  public_counterparty text,
  protected_counterparty text,
  secrecy_provision text,
  secrecy_note text,
  secrecy_day date,
  officer_id uuid references person,
  unit_id uuid references unit,
  state text not null check (state in ('open','closed')),
  opened_day date not null,
  closed_day date,
  outcome text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version int not null default 1,
  unique (register_id, year, serial),
  unique (register_id, number)
);
create index case_file_body_opened on case_file (body_id, opened_day desc, id desc);
create index case_file_body_state on case_file (body_id, state, opened_day desc, id desc);
create index case_file_officer on case_file (officer_id, state, opened_day desc, id desc);
create index case_file_opened on case_file (opened_day desc, id desc);
create index case_file_body_number on case_file (body_id, year desc, serial desc, id desc);
create index case_file_number on case_file (year desc, serial desc, id desc);
create index case_file_body_updated on case_file (body_id, updated_at desc, id desc);
create index case_file_updated on case_file (updated_at desc, id desc);
create index case_file_classification on case_file (classification_id, opened_day desc, id desc);
create index case_file_secret on case_file (body_id, opened_day desc, id desc) where secrecy_provision is not null;
create index case_file_subject on case_file using gin (public_subject gin_trgm_ops) with (fastupdate = off);

-- Every key under which a number, own or foreign, is found however it is typed.
create table case_number (
  id uuid primary key,
  case_id uuid not null references case_file,
  raw text not null,
  owner text not null check (owner in ('own','foreign')),
  said_by text,
  keys text[] not null
);
create index case_number_case on case_number (case_id);

create table case_number_key (
  key text not null,
  case_id uuid not null references case_file,
  body_id uuid not null,
  number_id uuid not null references case_number on delete cascade,
  primary key (number_id, key)
);
create index case_number_key_text on case_number_key (key text_pattern_ops, body_id);

create table case_relation (
  id uuid primary key,
  from_case_id uuid not null references case_file,
  to_case_id uuid not null references case_file,
  kind text not null check (kind in ('successor_of','related')),
  unique (from_case_id, to_case_id, kind),
  check (from_case_id <> to_case_id)
);
create index case_relation_to on case_relation (to_case_id);

create table document (
  id uuid primary key,
  case_id uuid not null references case_file,
  number int not null,
  direction text not null check (direction in ('received','drawn_up','dispatched')),
  status text not null check (status in ('working','record','discarded')),
  public_title text not null,
  protected_title text,
  public_counterparty text,
  protected_counterparty text,
  secrecy_provision text,
  secrecy_note text,
  secrecy_day date,
  day date not null,
  recorded_at timestamptz,
  created_at timestamptz not null,
  created_by uuid references person,
  version int not null default 1,
  unique (case_id, number)
);

create table document_file (
  id uuid primary key,
  document_id uuid not null references document,
  document_version int not null,
  file_id uuid not null references stored_file,
  name text not null,
  media_type text not null,
  size bigint not null,
  sha256 text not null,
  text_state text not null check (text_state in ('waiting','read','none','unreadable')),
  created_at timestamptz not null
);
create index document_file_document on document_file (document_id, document_version);
create index document_file_file on document_file (file_id);

-- An error in the register is corrected in the open, never removed.
create table correction (
  id uuid primary key,
  case_id uuid not null references case_file,
  document_id uuid references document,
  field text not null,
  old_value text,
  new_value text,
  protected boolean not null,
  reason text not null,
  corrected_by uuid not null references person,
  corrected_at timestamptz not null
);
create index correction_case on correction (case_id);

create table disclosure_request (
  id uuid primary key,
  body_id uuid not null references body,
  wanted text not null,
  requester text,
  reply_address text,
  channel text not null check (channel in ('form','mail','phone','visit')),
  received_at timestamptz not null,
  -- What the one who asks is told to say when asking again; drawn from the id, so it says nothing of how many there are.
  reference text not null generated always as (upper(substr(id::text, 29, 4) || '-' || substr(id::text, 33, 4))) stored unique,
  case_id uuid references case_file,
  state text not null check (state in ('open','decided')),
  outcome text,
  decided_at timestamptz,
  created_by uuid references person,
  version int not null default 1
);
create index disclosure_request_body on disclosure_request (body_id, state, received_at);

create table disclosure_item (
  id uuid primary key,
  request_id uuid not null references disclosure_request,
  document_id uuid not null references document,
  decision text check (decision in ('released','released_in_part','refused')),
  provision text,
  reason text,
  decided_by uuid references person,
  decided_at timestamptz,
  version int not null default 1,
  unique (request_id, document_id)
);

-- What can be searched: one row a case, one a document with the text of its files. Public words are kept apart. Beside the
-- words stand labels in capitals (body, kind, direction, year, month), which no search text can become, so that the index
-- alone narrows a common word down.
create table search_entry (
  id uuid primary key,
  body_id uuid not null,
  case_id uuid not null references case_file,
  document_id uuid references document,
  direction text,
  day date not null,
  words tsvector not null,
  public_words tsvector not null
);
-- Entries are written by a job, so the index is kept whole at once instead of leaving a list for each search to read through.
create index search_entry_words on search_entry using gin (words) with (fastupdate = off);
create index search_entry_public_words on search_entry using gin (public_words) with (fastupdate = off);
create index search_entry_case on search_entry (case_id);
create unique index search_entry_document on search_entry (document_id) where document_id is not null;
create unique index search_entry_of_case on search_entry (case_id) where document_id is null;
create index search_entry_day on search_entry (day desc, id desc);
create index search_entry_body_day on search_entry (body_id, day desc, id desc);

-- The text of one file of a document's newest version: tells which file a hit is in, and gives the words around it.
create table file_text (
  document_file_id uuid primary key references document_file on delete cascade,
  document_id uuid not null references document,
  words tsvector not null,
  excerpt text not null
);
create index file_text_document on file_text (document_id);

-- The words of a title, of its details (numbers, counterparties, names) and of a text, in falling weight, with labels beside
-- them. A text beyond what a tsvector can hold (1 MB of words) is searched by its beginning.
create function entry_words(title text, detail text, content text, labels text[]) returns tsvector
language plpgsql immutable parallel safe as $$
declare ahead tsvector := setweight(to_tsvector('swedish', title), 'A') || setweight(to_tsvector('swedish', detail), 'B');
begin
  return ahead || to_tsvector('swedish', content) || array_to_tsvector(labels);
exception when program_limit_exceeded then
  return ahead || to_tsvector('swedish', left(content, 150000)) || array_to_tsvector(labels);
end $$;

-- The words of a document's entry and those of its files, as far as a tsvector can hold them.
create function with_file_words(start tsvector, document uuid) returns tsvector language plpgsql stable as $$
declare file record; whole tsvector := start;
begin
  for file in select t.words from file_text t where t.document_id = document order by t.document_file_id loop
    begin
      whole := whole || file.words;
    exception when program_limit_exceeded then
      continue;
    end;
  end loop;
  return whole;
end $$;

call seal_table('register');
call seal_table('classification');
call seal_table('case_file');
call seal_table('case_number');
call seal_table('case_relation');
call seal_table('document');
call seal_table('document_file');
call seal_table('correction');
call seal_table('disclosure_request');
call seal_table('disclosure_item');
