import { ai } from "src/lib/ai";
export const handler = async () => ({ statusCode: 200, body: JSON.stringify({ ok: !!ai }) });
