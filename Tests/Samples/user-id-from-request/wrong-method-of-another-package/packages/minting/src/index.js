// A class of one package is called by an application of another, once rightly and once not.
const { Behest } = require("@behest/client-ts");

class Minter {
  constructor(behest = new Behest()) {
    this.behest = behest;
  }

  mint({ userId }) {
    return this.behest.auth.mint({ user_id: userId }); // expect: user-id-from-request
  }
}

module.exports.Minter = Minter;
