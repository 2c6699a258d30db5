-- Tokens for other systems: each reaches one body, with the roles it was given and nothing more.
create table api_token (
  id uuid primary key,
  body_id uuid not null references body,
  -- What the trail calls whoever used it, so no two of a body are called the same, not even one after the other.
  name text not null,
  token_hash bytea not null unique,
  roles text[] not null,
  created_by uuid references person,
  created_at timestamptz not null,
  expires_day date not null,
  revoked_at timestamptz,
  version int not null default 1,
  unique (body_id, name)
);

call seal_table('api_token');
