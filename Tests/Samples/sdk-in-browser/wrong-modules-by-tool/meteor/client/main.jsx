import { Meteor } from "meteor/meteor";
import { App } from "/imports/ui/App";
import { both } from "/imports/api/both";
Meteor.startup(() => { App(); both(); });
