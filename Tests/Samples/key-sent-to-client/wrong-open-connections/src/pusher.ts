import Pusher from "pusher";
const pusher = new Pusher({ appId: "1", key: "k", secret: "s", cluster: "eu" });
export const announce = () => pusher.trigger("room", "config", { key: process.env.BEHEST_KEY }); // expect: key-sent-to-client

import Ably from "ably";
const ably = new Ably.Rest(process.env.ABLY_KEY!);
const live = new Ably.Realtime(process.env.ABLY_KEY!);
export const publish = () => ably.channels.get("room").publish("config", process.env.BEHEST_PEM); // expect: key-sent-to-client
export const tell = () => live.channels.get("room").publish("ready", Boolean(process.env.BEHEST_PEM));
