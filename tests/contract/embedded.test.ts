import { embeddedCloud } from "../support/embedded.ts";
import { contractSuite } from "./suite.ts";

contractSuite("dynalite and fauxqs", embeddedCloud);
