// The reader that the wrapper hands on is the session's; the body says nothing of identity.
import { mintToken } from "@room/behest";
import { tierOf } from "@room/db";
import { z } from "zod";
import { withReader } from "@/lib/with-reader";

const Body = z.object({ conversation: z.string() });

export const POST = withReader(async (request, { reader }) => {
  const body = Body.parse(await request.json());
  const minted = await mintToken({ readerId: reader.id, tier: await tierOf(reader.id) });
  return Response.json({ ...minted, conversation: body.conversation });
});
