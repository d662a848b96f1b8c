import Pusher from "pusher";
const pusher = new Pusher({ appId: "1", key: process.env.PUSHER_KEY!, secret: process.env.PUSHER_SECRET!, cluster: "eu" });
export const done = (id: string) => pusher.trigger(`room-${id}`, "done", { at: Date.now() });
