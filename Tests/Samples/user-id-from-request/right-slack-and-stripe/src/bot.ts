// Slack signs its commands; the person behind one is who Slack says.
import bolt from "@slack/bolt";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const app = new bolt.App({
  token: process.env.SLACK_BOT_TOKEN,
  signingSecret: process.env.SLACK_SIGNING_SECRET,
});

app.command("/ask", async ({ command, ack, respond }) => {
  await ack();
  const { token } = await behest.auth.mint({ user_id: command.user_id });
  await respond(await answer(token, command.text));
});

async function answer(token: string, question: string) {
  const reply = await fetch(process.env.ASK_URL!, {
    method: "POST",
    headers: { authorization: `Bearer ${token}` },
    body: question,
  });
  return reply.text();
}

await app.start(3000);
