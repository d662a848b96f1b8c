// The same classes, given the id of the session.
const util = require("util");
const { EventEmitter } = require("events");
const { Behest } = require("@behest/client-ts");

const behest = new Behest();

function TokenService(log) {
  EventEmitter.call(this);
  this.log = log;
}
util.inherits(TokenService, EventEmitter);

TokenService.prototype.issue = async function (guest) {
  this.log.info("token");
  return behest.auth.mint({ user_id: guest });
};

function Desk() {}
Desk.prototype = {
  constructor: Desk,
  tokenFor: function (guest) {
    return behest.auth.mint({ user_id: guest });
  },
};

function NightDesk() {
  Desk.call(this);
}
NightDesk.prototype = Object.create(Desk.prototype);
NightDesk.prototype.constructor = NightDesk;

module.exports = { TokenService, NightDesk };
