import { Meteor } from "meteor/meteor";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

Meteor.methods({
  async "tokens.mintFor"(watcher) { // from: user-id-from-request
    return behest.auth.mint({ user_id: watcher }); // expect: user-id-from-request
  },
  "tokens.options": async function ({ watcher, ttl }) { // from: user-id-from-request
    if (!this.userId) throw new Meteor.Error("not-authorized");
    return behest.auth.mint({ user_id: watcher, ttl }); // expect: user-id-from-request
  },
});
