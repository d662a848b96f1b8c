export { teamToken as POST } from "../../../src/teams";
