import pem from "../keys/behest-signing.pem?raw"; // expect: key-sent-to-client
import settings from "../.env.local?raw"; // expect: key-sent-to-client
import readme from "../README.md?raw";
import example from "../.env.example?raw";
document.body.append(pem, settings, readme, example);
