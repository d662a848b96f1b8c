import { behest } from "@repo/ai/server";
export async function GET() { return Response.json((await behest.models.list()).data.length); }
