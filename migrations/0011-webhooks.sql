-- Where a body's other systems are told of what has happened, and what became of each message.
create table webhook_endpoint (
  id uuid primary key,
  body_id uuid not null references body,
  -- What it is for, in the words of whoever made it.
  name text not null,
  url text not null,
  events text[] not null,
  state text not null check (state in ('active','paused','disabled')),
  disabled_why text check (disabled_why in ('gone','failing')),
  -- What messages are signed with. Signing needs the secret itself, so it lies here as it is; emptied when the endpoint is removed.
  secret text not null,
  previous_secret text,
  previous_until timestamptz,
  created_by uuid references person,
  created_at timestamptz not null,
  removed_at timestamptz,
  version int not null default 1,
  check ((state = 'disabled') = (disabled_why is not null)),
  check ((previous_secret is null) = (previous_until is null))
);
create unique index webhook_endpoint_name on webhook_endpoint (body_id, name) where removed_at is null;

-- Something that happened at a body: ids, numbers and addresses, never content. Kept only when some endpoint wanted it.
create table webhook_event (
  id uuid primary key,
  body_id uuid not null references body,
  kind text not null,
  at timestamptz not null,
  -- Kept as it was written, so that what is sent stands in the order that the handbook shows.
  data json not null,
  -- What may be told once only bears a key of its own.
  once text unique
);
create index webhook_event_at on webhook_event (at);

create table webhook_delivery (
  id uuid primary key,
  endpoint_id uuid not null references webhook_endpoint,
  event_id uuid not null references webhook_event,
  state text not null check (state in ('waiting','held','received','dead')),
  -- Tries since it was last put in line; every try ever made is in webhook_attempt.
  attempts int not null default 0,
  next_try_at timestamptz,
  last_status int,
  last_problem text,
  created_at timestamptz not null,
  settled_at timestamptz,
  unique (endpoint_id, event_id),
  check ((state in ('received','dead')) = (settled_at is not null)),
  check ((state = 'waiting') = (next_try_at is not null))
);
create index webhook_delivery_of on webhook_delivery (endpoint_id, created_at desc, id desc);
create index webhook_delivery_dead on webhook_delivery (endpoint_id) where state = 'dead';
create index webhook_delivery_event on webhook_delivery (event_id);

-- One try: the receiver's answer code, or what was in the way. Of what it answered nothing else is kept.
create table webhook_attempt (
  id uuid primary key,
  delivery_id uuid not null references webhook_delivery on delete cascade,
  at timestamptz not null,
  status int,
  problem text
);
create index webhook_attempt_of on webhook_attempt (delivery_id, at);

call seal_table('webhook_endpoint');
