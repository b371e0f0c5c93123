import { start } from "./start";
import "./styles/base.css";
import "./styles/bar.css";
import "./styles/grid.css";
import "./styles/sidebar.css";
import "./styles/said.css";

// Nothing is awaited here: the page draws its frame at once, and whoever needs the grid waits for playground.ready.
start();
