export async function POST() {
  const r = await fetch(`${process.env.BEHEST_BASE_URL}/models`, { headers: { Authorization: `Bearer ${process.env.BEHEST_KEY}` } });
  return Response.json(await r.json());
}
