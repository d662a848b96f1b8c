import { check } from "meteor/check";
import { Meteor } from "meteor/meteor";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

Meteor.methods({
  async "behest.token"(sky) {
    check(sky, String);
    if (!this.userId) throw new Meteor.Error("not-authorized");
    const { token } = await behest.auth.mint({ user_id: this.userId });
    return { token, sky };
  },
  async "behest.again"() {
    const user = await Meteor.userAsync();
    if (!user) throw new Meteor.Error(401);
    return behest.auth.mint({ user_id: user._id });
  },
});
