import pem from "../keys/behest-signing.pem?raw"; // expect: key-sent-to-client
import env from "../.env?raw"; // expect: key-sent-to-client
console.log(pem, env);
