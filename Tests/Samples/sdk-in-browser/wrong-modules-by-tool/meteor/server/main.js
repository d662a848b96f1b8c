import { Meteor } from "meteor/meteor";
import { Behest } from "@behest/client-ts";
import "/imports/api/methods";
import { both } from "/imports/api/both";
Meteor.startup(() => { new Behest(); both(); });
