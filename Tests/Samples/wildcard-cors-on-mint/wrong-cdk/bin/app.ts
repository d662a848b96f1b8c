import { App } from "aws-cdk-lib";
import { TokenStack } from "../lib/token-stack";
new TokenStack(new App(), "Tokens");
