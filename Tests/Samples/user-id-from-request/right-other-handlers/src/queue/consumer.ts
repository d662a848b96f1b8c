import { connect } from "amqplib";
import { Behest } from "@behest/client-ts";

const channel = await (await connect(process.env.AMQP_URL!)).createChannel();

await channel.consume("readings", async (message) => {
  const { owner } = JSON.parse(message!.content.toString());
  await new Behest().auth.mint({ user_id: owner });
});
