export type PersonLineProps = { name: string; roleName?: string; body?: string; href?: string };

/** A person, with the role and body they act in. */
export function PersonLine({ name, roleName, body, href }: PersonLineProps) {
  const post = [roleName, body].filter(Boolean).join(", ");
  return (
    <span className="person-line">
      {href ? <a href={href}>{name}</a> : <span className="person-name">{name}</span>}
      {post && <span className="person-post">{post}</span>}
    </span>
  );
}
