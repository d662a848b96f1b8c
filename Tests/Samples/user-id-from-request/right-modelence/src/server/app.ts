import { startApp } from "modelence/server";
import behestModule from "./behest";

startApp({ modules: [behestModule] });
