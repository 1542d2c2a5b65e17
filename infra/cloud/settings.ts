/** What a deployment is told at deploy time, as CloudFormation parameters. */
import { CfnParameter } from "aws-cdk-lib/core";
import { Construct } from "constructs";

/** TLP 2.0 labels a deployment may fall back to. */
export const fallbackMarkings = ["TLP:CLEAR", "TLP:GREEN", "TLP:AMBER", "TLP:AMBER+STRICT", "TLP:RED"];

export class Settings extends Construct {
  readonly mailFrom: string;
  readonly authIssuer: string;
  readonly authAudience: string;
  readonly authJwks: string;
  readonly defaultMarking: string;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const parameter = (name: string, props: ConstructorParameters<typeof CfnParameter>[2]): string => {
      const made = new CfnParameter(this, name, { type: "String", ...props });
      // The bare name is what people type after `--parameters`.
      made.overrideLogicalId(name);
      return made.valueAsString;
    };
    this.mailFrom = parameter("MailFrom", {
      description: "Address digests are sent from; its domain becomes an SES identity",
      default: "threat-digest@example.org",
      allowedPattern: "[^@\\s<>]+@[^@\\s<>]+\\.[^@\\s<>]+",
    });
    this.authIssuer = parameter("AuthIssuer", {
      description: "Issuer (iss) of the tokens the API accepts",
      allowedPattern: "https?://.+",
    });
    this.authAudience = parameter("AuthAudience", { description: "Audience (aud) of those tokens", minLength: 1 });
    this.authJwks = parameter("AuthJwks", {
      description: "JWKS document of the issuer, or the https URL of one",
      allowedPattern: "https://.+|\\{[\\s\\S]+\\}",
    });
    this.defaultMarking = parameter("DefaultMarking", {
      description: "TLP label of a report that carries none",
      default: "TLP:AMBER+STRICT",
      allowedValues: fallbackMarkings,
    });
  }
}
