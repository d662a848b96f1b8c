export default async () => Response.json({ token: Netlify.env.get("BEHEST_KEY") }); // expect: key-sent-to-client
