// A table of what is being loaded is asked by the link; the owner comes from the link's own row.
import pg from "pg";

const pool = new pg.Pool();
const inFlight = new Map<string, Promise<{ ownerId: string }>>();

async function load(address: string): Promise<{ ownerId: string }> {
  const { rows } = await pool.query(
    'select owner_id as "ownerId" from links where address = $1', [address],
  );
  return rows[0];
}

export async function linkAt(domain: string, path: string) {
  const address = `${domain}/${path}`;
  const existing = inFlight.get(address);
  if (existing) return existing;
  const promise = load(address).finally(() => inFlight.delete(address));
  inFlight.set(address, promise);
  return promise;
}
