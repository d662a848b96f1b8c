// Declared names of the host, and the key for the gateway alone.
// Types of the host are not installed; what the code declares beside them is its own.
declare const process: { env: Record<string, string | undefined> };
declare const settings: { behestKey: string; baseUrl: string };

export default {
  async fetch(request: Request) {
    const answer = await fetch(`${settings.baseUrl}/v1/models`, {
      headers: { Authorization: `Bearer ${process.env.BEHEST_KEY}` },
    });
    return Response.json({ models: await answer.json(), base: process.env.BEHEST_BASE_URL });
  },
};
