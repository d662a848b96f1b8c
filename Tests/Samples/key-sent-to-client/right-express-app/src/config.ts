// The key is kept in the application and sent to the gateway only.
import "dotenv/config";
const { BEHEST_KEY, BEHEST_BASE_URL, PORT = "3000", ...rest } = process.env;
if (!BEHEST_KEY) { console.error("BEHEST_KEY is required"); process.exit(1); }
export const config = { port: Number(PORT), behest: { key: BEHEST_KEY, baseUrl: BEHEST_BASE_URL } };
export const flags = { assistant: Boolean(BEHEST_KEY), region: rest.REGION };
