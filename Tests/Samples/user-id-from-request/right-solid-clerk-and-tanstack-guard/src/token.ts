import { createServerFn } from "@tanstack/react-start";
import { useSession } from "@tanstack/react-start/server";
import { z } from "zod";
import { Behest } from "@behest/client-ts";

type Data = { collector?: string };

const session = () => useSession<Data>({ password: process.env.SESSION_SECRET! });

export const token = createServerFn({ method: "POST" })
  .inputValidator(z.object({ collector: z.string() }))
  .handler(async ({ data }) => {
    const { data: mine } = await session();
    if (!mine.collector || mine.collector !== data.collector) throw new Error("not yours");
    return new Behest().auth.mint({ user_id: data.collector });
  });
