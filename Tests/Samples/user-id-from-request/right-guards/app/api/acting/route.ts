export { actingToken as POST } from "../../../src/teams";
