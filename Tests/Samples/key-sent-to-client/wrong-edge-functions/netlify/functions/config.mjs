// Functions of Netlify and Supabase.
export default async () => Response.json({ key: Netlify.env.get("BEHEST_KEY") }); // expect: key-sent-to-client
