// Classes of before there were classes: methods of a prototype, `util.inherits`.
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
  return behest.auth.mint({ user_id: guest }); // expect: user-id-from-request
};

function Desk() {}
Desk.prototype = {
  constructor: Desk,
  tokenFor: function (guest) {
    return behest.auth.mint({ user_id: guest }); // expect: user-id-from-request
  },
};

function NightDesk() {
  Desk.call(this);
}
NightDesk.prototype = Object.create(Desk.prototype);
NightDesk.prototype.constructor = NightDesk;

module.exports = { TokenService, NightDesk };
