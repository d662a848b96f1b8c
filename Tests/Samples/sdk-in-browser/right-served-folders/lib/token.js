const { Behest } = require("@behest/client-ts");
const behest = new Behest();
exports.token = (id) => behest.auth.mint({ user_id: id });
