import { Meteor } from "meteor/meteor";

export const both = () => {
  if (Meteor.isServer) {
    const { Behest } = require("@behest/client-ts");
    return new Behest();
  }
  return null;
};
