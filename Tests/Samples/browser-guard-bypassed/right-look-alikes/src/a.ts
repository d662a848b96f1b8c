// Other members of the name window, checks for a server, and what gives one.
import "./polyfill"; import "./ssr"; import "./global";
