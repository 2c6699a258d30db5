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
  status text not null check (status in ('working','record')),
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
  case_id uuid references case_file,
  state text not null check (state in ('open','decided')),
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

-- What can be searched: one row a case, one a document with the text of its files. Public words are kept apart.
create table search_entry (
  id uuid primary key,
  body_id uuid not null,
  case_id uuid not null references case_file,
  document_id uuid references document,
  day date not null,
  words tsvector not null,
  public_words tsvector not null,
  excerpt text not null
);
create index search_entry_words on search_entry using gin (words);
create index search_entry_public_words on search_entry using gin (public_words);
create index search_entry_case on search_entry (case_id);
create unique index search_entry_document on search_entry (document_id) where document_id is not null;
create unique index search_entry_of_case on search_entry (case_id) where document_id is null;
create index search_entry_day on search_entry (day desc, id desc);
create index search_entry_body_day on search_entry (body_id, day desc, id desc);

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
