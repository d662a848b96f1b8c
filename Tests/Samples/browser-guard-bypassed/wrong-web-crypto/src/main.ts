import { behestToken } from "./sign";
behestToken("u");
