import { connect } from "./driver.js";

export const database = connect();
