const ENDINGS =
  "direktör|direktören|chef|chefen|ordförande|ordföranden|sekreterare|handläggare|strateg|samordnare|jurist|ledare|mästare|ingenjör|utredare|controller|specialist|rådgivare|ansvarig|administratör|ekonom|arkitekt|planerare|inspektör|rektor|borgarråd|kommunalråd|regionråd|oppositionsråd|registrator|ombudsman|kommissarie|intendent|konsult|analytiker|koordinator|föredragande|justerare|ledamot|förbundsdirektör|åklagare|lagman|rådman|landshövding|länsråd|överdirektör|general|sakkunnig|expert|kanslist|assistent|föreståndare|kurator|läkare|överläkare|sjuksköterska|pedagog|lektor|professor|brandman|kapten|överste|major|polismästare|revisor|kommunikatör|informatör|redaktör|huvudman|ägare|partner|tekniker|utvecklare|projektör|brandinspektör|säkerhetsskyddschef|personal|vaktmästare|stadsträdgårdsmästare|antikvarie|bibliotekarie|kamrer|stabsbiträde";

/** What people are: any word that ends like a title, the abbreviations of one, or the managing director. */
export const titleWords = new RegExp(
  `(?:^|[\\s/(-])(?:\\p{L}*(?:${ENDINGS})(?:en|n)?|vd|vice vd|verkställande direktör|t\\.? ?f\\.?|bitr\\.?|enligt delegation|på delegation)(?![\\p{L}])`,
  "iu",
);
