import { Inngest } from "inngest";
import { schemaTask, task } from "@trigger.dev/sdk/v3";
import { z } from "zod";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const inngest = new Inngest({ id: "rooms" });

export const summary = inngest.createFunction(
  { id: "summary" },
  { event: "room/summarised" },
  async ({ event, step }) => {
    const { token } = await step.run("mint", () =>
      behest.auth.mint({ user_id: event.data.reader }), // expect: user-id-from-request
    );
    await step.sendEvent("told", { name: "room/told", data: { whom: event.data.reader, token } });
  },
);

export const told = inngest.createFunction(
  { id: "told" },
  { event: "room/told" },
  async ({ event }) => {
    await behest.auth.mint({ user_id: event.data.whom }); // expect: user-id-from-request
  },
);

export const remind = task({
  id: "remind",
  run: async (payload: { reader: string }) => {
    await behest.auth.mint({ user_id: payload.reader }); // expect: user-id-from-request
  },
});

export const summarise = schemaTask({
  id: "summarise",
  schema: z.object({ reader: z.string() }),
  run: async ({ reader }) => {
    await remind.trigger({ reader });
    const { output } = await remind.triggerAndWait({ reader });
    await behest.auth.mint({ user_id: reader }); // expect: user-id-from-request
    return output;
  },
});
