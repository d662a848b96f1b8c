import { Behest } from "@behest/client-ts";

Meteor.methods({ mode: () => new Behest().mode });
