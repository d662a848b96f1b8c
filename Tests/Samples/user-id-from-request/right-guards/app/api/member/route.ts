export { memberToken as POST } from "../../../src/teams";
