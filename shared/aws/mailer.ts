/** Mail over SES v2, raw, so that List-Unsubscribe headers and both parts are ours. */
import { type SESv2Client, SESv2ServiceException, SendEmailCommand } from "@aws-sdk/client-sesv2";
import type { Mailer } from "../ports/mailer.ts";

export const sesMailer = (ses: SESv2Client, from: string, configurationSet: string): Mailer => ({
  from,

  async send({ to, raw, issue, subscription }) {
    const command = new SendEmailCommand({
      FromEmailAddress: from,
      Destination: { ToAddresses: [to] },
      ConfigurationSetName: configurationSet,
      Content: { Raw: { Data: raw } },
      // Bounce and complaint events carry the tags back.
      EmailTags: [
        { Name: "issue", Value: issue },
        { Name: "subscription", Value: subscription },
      ],
    });
    try {
      const answer = await ses.send(command);
      return { outcome: "sent", message: answer.MessageId ?? "" };
    } catch (error) {
      // An answer of the service says the mail was not taken; a broken connection says nothing.
      if (!(error instanceof SESv2ServiceException) || error.$fault !== "client") throw error;
      const busy = error.name === "TooManyRequestsException" || error.name === "LimitExceededException";
      return { outcome: busy ? "busy" : "refused", because: error.name };
    }
  },
});
