import { motoCloud } from "../support/moto.ts";
import { contractSuite } from "./suite.ts";

contractSuite("moto", motoCloud);
