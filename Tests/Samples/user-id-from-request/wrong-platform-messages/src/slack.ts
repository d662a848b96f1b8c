// Platforms sign who writes; what was written, and the parameters beside it, are still the writer's.
import { App } from "@slack/bolt";
import { behest } from "./behest";

const app = new App({ token: process.env.SLACK_TOKEN, signingSecret: process.env.SLACK_SECRET });
app.command("/token", async ({ command, ack, respond }) => {
  await ack();
  const [mention] = command.text.split(" ");
  const { token } = await behest.auth.mint({ user_id: mention || command.user_id }); // expect: user-id-from-request
  await respond(token);
});
