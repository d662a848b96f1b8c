import { b } from "@m/shared/src/server";
export async function POST() { return Response.json({ n: (await b.models.list()).data.length }); }
