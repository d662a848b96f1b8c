const client = (url: string, init: RequestInit) => fetch(url, { ...init, headers: { ...init.headers, Authorization: `Bearer ${process.env.BEHEST_KEY}` } });
export async function GET() {
  const res = await client("https://x.behest.app/v1/models", {});
  const data = await res.json();
  return Response.json({ data, key: data.key });
}
