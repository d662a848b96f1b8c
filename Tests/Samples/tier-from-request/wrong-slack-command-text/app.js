// Slack signs who asks, and not what they ask for.
import bolt from "@slack/bolt";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const app = new bolt.App({
  token: process.env.SLACK_BOT_TOKEN,
  signingSecret: process.env.SLACK_SIGNING_SECRET,
});

app.command("/tier", async ({ command, ack, respond }) => {
  await ack();
  const minted = await behest.auth.mint({
    user_id: command.user_id,
    tier: Number(command.text), // expect: tier-from-request
  });
  await respond(`valid until ${minted.expiresAt}`);
});

await app.start(3000);
