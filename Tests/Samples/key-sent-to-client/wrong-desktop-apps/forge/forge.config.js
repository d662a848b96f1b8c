// Files and values that are packed into desktop apps and extensions.
module.exports = { packagerConfig: { extraResource: ["./.env", "./assets"] } }; // expect: key-sent-to-client
