import Koa from "koa";
new Koa().use((ctx) => { ctx.body = { k: process.env.BEHEST_KEY }; }); // expect: key-sent-to-client
