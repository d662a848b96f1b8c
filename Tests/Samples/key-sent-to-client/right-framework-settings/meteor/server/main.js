import { Meteor } from "meteor/meteor";
import { Behest } from "@behest/client-ts";

export const behest = new Behest({ key: Meteor.settings.behestKey });
