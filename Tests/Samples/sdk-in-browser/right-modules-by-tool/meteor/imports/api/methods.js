import { Meteor } from "meteor/meteor";
import { Behest } from "@behest/client-ts";
Meteor.methods({ async models() { return (await new Behest().models.list()).data.length; } });
