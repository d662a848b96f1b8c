export default async () => Response.json({ on: Netlify.env.has("BEHEST_KEY") });
